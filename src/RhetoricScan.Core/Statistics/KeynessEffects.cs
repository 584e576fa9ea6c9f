namespace RhetoricScan.Statistics;

/// <summary>Sizes of the difference between a target's and a reference's rate. Sizes are those of the corpora; zero counts are said where they matter.</summary>
public static class KeynessEffects
{
    /// <summary>%DIFF: percent by which the target's rate exceeds the reference's (Gabrielatos and Marchi 2011).</summary>
    public static double PercentDifference(FourCells t) => (TargetRate(t) - ReferenceRate(t)) / ReferenceRate(t) * 100;

    /// <summary>Log Ratio: binary logarithm of the ratio of rates; infinite for a zero count (Hardie 2014).</summary>
    public static double LogRatio(FourCells t) => Math.Log2(TargetRate(t) / ReferenceRate(t));

    /// <summary>Log Ratio with a zero count replaced by 1/2 (Hardie 2014).</summary>
    public static double LogRatioHalf(FourCells t) => Math.Log2(Half(t.A) / (t.A + t.C) / (Half(t.B) / (t.B + t.D)));

    /// <summary>Odds ratio; infinite for a zero count in the reference.</summary>
    public static double OddsRatio(FourCells t) => t.A * t.D / (t.B * t.C);

    /// <summary>Odds ratio with 1/2 added to each cell (Haldane 1956).</summary>
    public static double OddsRatioHalf(FourCells t) => (t.A + .5) * (t.D + .5) / ((t.B + .5) * (t.C + .5));

    /// <summary>Relative risk: ratio of rates.</summary>
    public static double RelativeRisk(FourCells t) => TargetRate(t) / ReferenceRate(t);

    /// <summary>Simple maths: (rate + N) / (rate + N), rates per million (Kilgarriff 2009).</summary>
    public static double SimpleMaths(FourCells t, double smoothing = 1) =>
        ((TargetRate(t) * 1e6) + smoothing) / ((ReferenceRate(t) * 1e6) + smoothing);

    /// <summary>Difference coefficient, -1 to 1: (rate - rate) / (rate + rate) (Hofland and Johansson 1982).</summary>
    public static double DifferenceCoefficient(FourCells t) => (TargetRate(t) - ReferenceRate(t)) / (TargetRate(t) + ReferenceRate(t));

    /// <summary>Pointwise mutual information of two words, bits (Church and Hanks 1990).</summary>
    /// <param name="together">Occurrences together.</param>
    /// <param name="first">Occurrences of the first.</param>
    /// <param name="second">Occurrences of the second.</param>
    /// <param name="size">Size of the corpus.</param>
    public static double PointwiseMutualInformation(double together, double first, double second, double size) =>
        Math.Log2(together * size / (first * second));

    private static double TargetRate(FourCells t) => t.A / (t.A + t.C);

    private static double ReferenceRate(FourCells t) => t.B / (t.B + t.D);

    private static double Half(double count) => count == 0 ? .5 : count;
}
