using RhetoricScan.Annotate.Perceptron;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>Classes of words from their vectors: k-means by cosine, all words against 256 and 64 centres (Lloyd 1982).</summary>
internal static class ClusterTrainer
{
    private const int Rounds = 8;
    private const int Coarse = 64;
    private const int Fine = 256;

    /// <summary>Clusters the commonest words.</summary>
    public static WordClusters Train(WordVectors vectors, int words)
    {
        var count = Math.Min(words, vectors.Words.Count);
        var points = Normalised(vectors.Values, count);
        return new WordClusters([.. vectors.Words.Take(count)], Assign(points, Coarse), Assign(points, Fine));
    }

    private static Matrix Normalised(Matrix vectors, int count)
    {
        var points = new Matrix(count, vectors.Columns);
        for (var i = 0; i < count; i++)
        {
            vectors.Row(i).CopyTo(points.Row(i));
            Normalise(points.Row(i));
        }
        return points;
    }

    private static ushort[] Assign(Matrix points, int clusters)
    {
        var order = Enumerable.Range(0, points.Rows).ToArray();
        new RandomStream(3).Shuffle<int>(order);
        var (centres, nearest) = (new Matrix(clusters, points.Columns), new ushort[points.Rows]);
        for (var c = 0; c < clusters; c++) points.Row(order[c % order.Length]).CopyTo(centres.Row(c));
        for (var round = 0; round < Rounds; round++)
        {
            Nearest(points, centres, nearest);
            if (round + 1 < Rounds) Move(points, nearest, centres);
        }
        return nearest;
    }

    private static unsafe void Nearest(Matrix points, Matrix centres, ushort[] nearest)
    {
        var (panels, scores) = (new Panels(), new Matrix());
        panels.PackTransposed(centres.Data, centres.Columns, centres.Columns, centres.Rows);
        MatrixProduct.Set(points, panels, scores);
        for (var i = 0; i < nearest.Length; i++) nearest[i] = (ushort)MultiPerceptron.Best(scores.Row(i));
    }

    private static void Move(Matrix points, ushort[] nearest, Matrix centres)
    {
        centres.Clear();
        for (var i = 0; i < nearest.Length; i++)
        {
            var (point, centre) = (i, nearest[i]);
            for (var k = 0; k < centres.Columns; k++) centres.Row(centre)[k] += points.Row(point)[k];
        }
        for (var c = 0; c < centres.Rows; c++) Normalise(centres.Row(c));
    }

    private static void Normalise(Span<float> row)
    {
        var sum = 1e-9;
        foreach (var x in row) sum += (double)x * x;
        var factor = (float)(1 / Math.Sqrt(sum));
        foreach (ref var x in row) x *= factor;
    }
}
