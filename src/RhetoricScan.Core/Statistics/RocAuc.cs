namespace RhetoricScan.Statistics;

/// <summary>Area under the ROC curve: the probability that a positive case gets a higher score than a negative one, ties half.</summary>
public static class RocAuc
{
    /// <summary>The area; NaN when a class is empty.</summary>
    public static double Of(IReadOnlyList<double> positives, IReadOnlyList<double> negatives)
    {
        if (positives.Count == 0 || negatives.Count == 0) return double.NaN;
        var (ranks, _) = Ranking.Of([.. positives, .. negatives]);
        double n1 = positives.Count, n2 = negatives.Count;
        return (ranks.Take(positives.Count).Sum() - (n1 * (n1 + 1) / 2)) / (n1 * n2);
    }
}
