using System.Runtime.Intrinsics;

namespace RhetoricScan.Annotate.Perceptron;

/// <summary>Weights of a choice between classes over hashed features, in eight bits; sums are exact whole numbers.</summary>
internal sealed unsafe class MultiWeights
{
    private const int Lanes = 16;
    private const int NarrowLanes = 4;
    private readonly sbyte[] weights;
    private readonly int width;
    private readonly ulong mask;

    private MultiWeights(int classes, int rows, sbyte[] weights)
    {
        (Classes, width, mask, this.weights) = (classes, Padded(classes), (ulong)rows - 1, weights);
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>The room a row of scores takes; few classes get narrow rows, so that more of them stay in the cache.</summary>
    public static int Padded(int classes) => classes <= NarrowLanes ? NarrowLanes : (classes + Lanes - 1) / Lanes * Lanes;

    /// <summary>Sums the weights of the features for every class.</summary>
    /// <param name="features">Hashed features, at most 256.</param>
    /// <param name="scores">Gets <see cref="Padded"/> sums.</param>
    public void Score(ReadOnlySpan<ulong> features, Span<short> scores)
    {
        fixed (sbyte* start = weights)
        {
            if (width == NarrowLanes) ScoreNarrow(start, features, scores);
            else ScoreWide(start, features, scores);
        }
    }

    private void ScoreNarrow(sbyte* start, ReadOnlySpan<ulong> features, Span<short> scores)
    {
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
            sum += Vector128.WidenLower(Vector128.CreateScalar(*(uint*)(start + ((long)(feature & mask) * NarrowLanes))).AsSByte());
        sum.GetLower().CopyTo(scores);
    }

    private void ScoreWide(sbyte* start, ReadOnlySpan<ulong> features, Span<short> scores)
    {
        var first = 0;
        for (; first + (2 * Lanes) <= width; first += 2 * Lanes)
        {
            var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
            foreach (var feature in features)
            {
                var row = Vector256.Load(start + ((long)(feature & mask) * width) + first);
                low += Vector256.WidenLower(row);
                high += Vector256.WidenUpper(row);
            }
            low.CopyTo(scores[first..]);
            high.CopyTo(scores[(first + Lanes)..]);
        }
        if (first < width) ScoreLast(start + first, features, scores[first..]);
    }

    private void ScoreLast(sbyte* start, ReadOnlySpan<ulong> features, Span<short> scores)
    {
        var sum = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            var (low, high) = Vector128.Widen(Vector128.Load(start + ((long)(feature & mask) * width)));
            sum += Vector256.Create(low, high);
        }
        sum.CopyTo(scores);
    }

    /// <summary>The class with the highest score, the first among equals.</summary>
    public int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var i = 1; i < Classes; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    /// <summary>Rounds trained weights, a row of <see cref="Padded"/> per feature; small ones vanish.</summary>
    public static MultiWeights Of(int classes, ReadOnlySpan<float> trained, float quantum)
    {
        var weights = new sbyte[trained.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = (sbyte)Math.Clamp(MathF.Round(trained[i] / quantum), -sbyte.MaxValue, sbyte.MaxValue);
        return new MultiWeights(classes, weights.Length / Padded(classes), weights);
    }

    /// <summary>The same weights without those nearer to 0 than <paramref name="least"/> steps.</summary>
    public MultiWeights Pruned(int least) => new(Classes, (int)mask + 1, [.. weights.Select(weight => Math.Abs((int)weight) < least ? (sbyte)0 : weight)]);

    /// <summary>Writes classes, rows, number of entries, then gap and value of each entry.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write((int)mask + 1);
        writer.Write(weights.Count(weight => weight != 0));
        var last = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0) continue;
            writer.Write7BitEncodedInt(i - last);
            writer.Write(weights[i]);
            last = i;
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static MultiWeights Read(ref ModelReader reader)
    {
        var (classes, rows) = (reader.Int(), reader.Int());
        var weights = new sbyte[rows * Padded(classes)];
        var at = 0;
        for (var left = reader.Int(); left > 0; left--)
        {
            at += reader.PackedInt();
            weights[at] = reader.SignedBytes(1)[0];
        }
        return new MultiWeights(classes, rows, weights);
    }
}
