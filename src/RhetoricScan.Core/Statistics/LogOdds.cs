namespace RhetoricScan.Statistics;

/// <summary>Log-odds ratio of a feature with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, equations 15 to 21).</summary>
/// <param name="Delta">Difference of the log-odds.</param>
/// <param name="Variance">Its variance.</param>
public readonly record struct LogOdds(double Delta, double Variance)
{
    /// <summary>ζ: the difference in standard errors; finite for a zero count.</summary>
    public double Z => Delta / Math.Sqrt(Variance);

    /// <summary>Compares a feature between two groups.</summary>
    /// <param name="target">Its count in the target.</param>
    /// <param name="targetSize">Size of the target.</param>
    /// <param name="reference">Its count in the reference.</param>
    /// <param name="referenceSize">Size of the reference.</param>
    /// <param name="prior">Its prior pseudo-count, above 0.</param>
    /// <param name="priorSize">Sum of the pseudo-counts of all features.</param>
    public static LogOdds Of(double target, double targetSize, double reference, double referenceSize, double prior, double priorSize) => new(
        Logit(target + prior, targetSize + priorSize) - Logit(reference + prior, referenceSize + priorSize),
        (1 / (target + prior)) + (1 / (reference + prior)));

    /// <summary>Compares a feature in one group with all groups together, each with the prior (equation 16; tidylo's bind_log_odds).</summary>
    /// <param name="count">Its count in the group.</param>
    /// <param name="size">Size of the group.</param>
    /// <param name="total">Its count in all groups.</param>
    /// <param name="totalSize">Size of all groups.</param>
    /// <param name="groups">Number of groups.</param>
    /// <param name="prior">Its prior pseudo-count, above 0.</param>
    /// <param name="priorSize">Sum of the pseudo-counts of all features.</param>
    public static LogOdds AgainstPooled(double count, double size, double total, double totalSize, int groups, double prior, double priorSize) =>
        Of(count, size, total + (prior * (groups - 1)), totalSize + (priorSize * (groups - 1)), prior, priorSize);

    private static double Logit(double count, double size) => Math.Log(count / (size - count));
}
