namespace RhetoricScan.Statistics;

/// <summary>Counts of right and wrong decisions on one label.</summary>
/// <param name="TruePositives">Given and true.</param>
/// <param name="FalsePositives">Given and false.</param>
/// <param name="FalseNegatives">True and not given.</param>
public readonly record struct ClassificationMetrics(double TruePositives, double FalsePositives, double FalseNegatives)
{
    /// <summary>Share of the given that are true; 0 when none was given.</summary>
    public double Precision => TruePositives > 0 ? TruePositives / (TruePositives + FalsePositives) : 0;

    /// <summary>Share of the true that were given; 0 when none is true.</summary>
    public double Recall => TruePositives > 0 ? TruePositives / (TruePositives + FalseNegatives) : 0;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => TruePositives > 0 ? 2 * TruePositives / ((2 * TruePositives) + FalsePositives + FalseNegatives) : 0;

    /// <summary>Counts the decisions.</summary>
    public static ClassificationMetrics Of(IEnumerable<(bool Given, bool True)> decisions)
    {
        double tp = 0, fp = 0, fn = 0;
        foreach (var (given, truth) in decisions)
        {
            if (given && truth) tp++;
            else if (given) fp++;
            else if (truth) fn++;
        }
        return new ClassificationMetrics(tp, fp, fn);
    }
}
