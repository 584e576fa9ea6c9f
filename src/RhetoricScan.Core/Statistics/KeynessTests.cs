namespace RhetoricScan.Statistics;

/// <summary>Tests of whether a feature is more frequent in a target than in a reference. Signed ones are negative where it is rarer.</summary>
public static class KeynessTests
{
    /// <summary>G² over all four cells (Dunning 1993): 2 Σ O ln(O/E).</summary>
    public static double LogLikelihoodFourCells(FourCells t) =>
        2 * (Term(t.A, t.ExpectedA) + Term(t.B, t.ExpectedB) + Term(t.C, t.ExpectedC) + Term(t.D, t.ExpectedD));

    /// <summary>G² over the feature's two cells, as UCREL and AntConc print it (Rayson and Garside 2000).</summary>
    public static double LogLikelihoodTwoCells(FourCells t) => 2 * (Term(t.A, t.ExpectedA) + Term(t.B, t.ExpectedB));

    /// <summary>G² over four cells divided by Williams' (1976) correction for small samples.</summary>
    public static double LogLikelihoodWilliams(FourCells t)
    {
        var n = t.Total;
        var rows = (n / (t.A + t.B)) + (n / (t.C + t.D)) - 1;
        var columns = (n / (t.A + t.C)) + (n / (t.B + t.D)) - 1;
        return LogLikelihoodFourCells(t) / (1 + (rows * columns / (6 * n)));
    }

    /// <summary>G² over four cells, each moved by 1/2 towards its expectation where <see cref="NeedsYates"/> says so (as quanteda).</summary>
    public static double LogLikelihoodConditionalYates(FourCells t)
    {
        if (!NeedsYates(t)) return LogLikelihoodFourCells(t);
        var shift = t.A > t.ExpectedA ? .5 : -.5;
        return LogLikelihoodFourCells(new FourCells(t.A - shift, t.B + shift, t.C + shift, t.D - shift));
    }

    /// <summary>Pearson's chi-squared.</summary>
    public static double ChiSquared(FourCells t) => ChiSquared(t, 0);

    /// <summary>Chi-squared with Yates' correction of at most 1/2 (as R's chisq.test).</summary>
    public static double ChiSquaredYates(FourCells t) => ChiSquared(t, Math.Min(.5, Math.Abs(t.A - t.ExpectedA)));

    /// <summary>Chi-squared with Yates' correction only where <see cref="NeedsYates"/> says so (as quanteda).</summary>
    public static double ChiSquaredConditionalYates(FourCells t) => ChiSquared(t, NeedsYates(t) ? .5 : 0);

    /// <summary>True when a cell is expected below 5 and |ad - bc| is at least N/2.</summary>
    public static bool NeedsYates(FourCells t) => t.SmallestExpected < 5 && Math.Abs((t.A * t.D) - (t.B * t.C)) >= t.Total / 2;

    /// <summary>The statistic with the sign of the difference.</summary>
    public static double WithSign(double statistic, FourCells t) => t.A < t.ExpectedA ? -statistic : statistic;

    /// <summary>BIC approximation of the evidence against equal rates: statistic - ln N (Wilson 2013); above 10 very strong.</summary>
    public static double Bic(double logLikelihood, FourCells t) => logLikelihood - Math.Log(t.Total);

    /// <summary>Effect size of a log-likelihood: LL / (N ln E_min), E_min over the feature's two cells (Johnston, Berry and Mielke 2006).</summary>
    public static double Ell(double logLikelihood, FourCells t) => logLikelihood / (t.Total * Math.Log(Math.Min(t.ExpectedA, t.ExpectedB)));

    private static double ChiSquared(FourCells t, double correction)
    {
        var deviation = Math.Abs(t.A - t.ExpectedA) - correction;
        return deviation * deviation * ((1 / t.ExpectedA) + (1 / t.ExpectedB) + (1 / t.ExpectedC) + (1 / t.ExpectedD));
    }

    private static double Term(double observed, double expected) => observed > 0 ? observed * Math.Log(observed / expected) : 0;
}
