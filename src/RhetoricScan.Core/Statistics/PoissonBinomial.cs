namespace RhetoricScan.Statistics;

/// <summary>The number of true sentences among sentences that are true with given probabilities, independently.</summary>
public static class PoissonBinomial
{
    /// <summary>P(at least <paramref name="k"/> are true).</summary>
    /// <param name="probabilities">A probability for each.</param>
    /// <param name="k">How many are wanted.</param>
    public static double AtLeast(IEnumerable<double> probabilities, int k)
    {
        if (k <= 0) return 1;
        var fewer = new double[k];
        fewer[0] = 1;
        foreach (var p in probabilities)
        {
            for (var i = k - 1; i > 0; i--) fewer[i] = (fewer[i] * (1 - p)) + (fewer[i - 1] * p);
            fewer[0] *= 1 - p;
        }
        return Math.Clamp(1 - fewer.Sum(), 0, 1);
    }
}
