namespace RhetoricScan.Detect.Learned;

/// <summary>
/// Turns log odds into a probability that is honest near its ends and crosses .5 where F1 is best: Platt's sigmoid,
/// then two straight pieces that meet in (threshold, .5).
/// </summary>
/// <param name="Slope">Platt's slope.</param>
/// <param name="Offset">Platt's offset.</param>
/// <param name="Threshold">The honest probability at which deciding gives the best F1, within (0, 1).</param>
public sealed record LabelCalibration(double Slope, double Offset, double Threshold)
{
    /// <summary>Probabilities as they come, decided at .5.</summary>
    public static LabelCalibration None { get; } = new(1, 0, .5);

    /// <summary>Platt's probability.</summary>
    public double Honest(double logOdds) => 1 / (1 + Math.Exp(-((Slope * logOdds) + Offset)));

    /// <summary>The probability to decide at .5.</summary>
    public double Of(double logOdds)
    {
        var honest = Honest(logOdds);
        return honest < Threshold
            ? honest * LabelScores.Decision / Threshold
            : 1 - ((1 - honest) * (1 - LabelScores.Decision) / (1 - Threshold));
    }
}
