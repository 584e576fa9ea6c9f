namespace RhetoricScan.Statistics;

/// <summary>Mann and Whitney's test whether values of one group tend to exceed those of another (1947).</summary>
/// <param name="U">Pairs in which the first group's value is greater, ties half.</param>
/// <param name="P">Two-sided p by the normal approximation with ties and continuity corrected.</param>
public readonly record struct MannWhitney(double U, double P)
{
    /// <summary>Compares two groups.</summary>
    public static MannWhitney Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        double n1 = first.Count, n2 = second.Count, n = n1 + n2;
        var (ranks, ties) = Ranking.Of([.. first, .. second]);
        var u = ranks.Take(first.Count).Sum() - (n1 * (n1 + 1) / 2);
        var variance = n1 * n2 / 12 * (n + 1 - (ties / (n * (n - 1))));
        var z = Math.Max(0, Math.Abs(u - (n1 * n2 / 2)) - .5) / Math.Sqrt(variance);
        return new MannWhitney(u, variance > 0 ? Quantiles.NormalTwoSided(z) : 1);
    }
}
