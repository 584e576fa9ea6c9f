namespace RhetoricScan.Statistics;

/// <summary>Area under the ROC curve: the probability that a positive case gets a higher score than a negative one, ties half.</summary>
public static class RocAuc
{
    /// <summary>The area; NaN when a class is empty.</summary>
    public static double Of(IReadOnlyList<double> positives, IReadOnlyList<double> negatives) =>
        positives.Count == 0 || negatives.Count == 0 ? double.NaN : (1 + CliffsDelta.Of(negatives, positives)) / 2;
}
