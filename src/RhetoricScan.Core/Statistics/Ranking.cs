namespace RhetoricScan.Statistics;

/// <summary>Ranks with ties.</summary>
public static class Ranking
{
    /// <summary>Mid-ranks from 1, and Σ(t³ - t) over groups of ties.</summary>
    public static (double[] Ranks, double Ties) Of(IReadOnlyList<double> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Count];
        var ties = 0.0;
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && values[order[end]] == values[order[start]]) end++;
            for (var i = start; i < end; i++) ranks[order[i]] = (start + 1 + end) / 2.0;
            double size = end - start;
            ties += (size * size * size) - size;
            start = end;
        }
        return (ranks, ties);
    }
}
