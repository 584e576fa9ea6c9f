namespace RhetoricScan.Statistics;

/// <summary>How far predicted probabilities are from what happens.</summary>
public static class CalibrationError
{
    /// <summary>Expected calibration error: mean distance between predicted and observed share over equally wide bins, weighted by their cases (Naeini, Cooper and Hauskrecht 2015).</summary>
    public static double Expected(IReadOnlyList<(double Predicted, bool True)> cases, int bins = 10) => cases
        .GroupBy(c => Math.Min(bins - 1, (int)(c.Predicted * bins)))
        .OrderBy(bin => bin.Key)
        .Sum(bin => Math.Abs(bin.Sum(c => c.Predicted) - bin.Count(c => c.True))) / cases.Count;

    /// <summary>Brier's score: mean squared distance between prediction and outcome.</summary>
    public static double Brier(IReadOnlyList<(double Predicted, bool True)> cases) =>
        cases.Sum(c => (c.Predicted - (c.True ? 1 : 0)) * (c.Predicted - (c.True ? 1 : 0))) / cases.Count;
}
