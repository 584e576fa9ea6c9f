using RhetoricScan.Detect;
using RhetoricScan.Statistics;

namespace RhetoricScan.Score;

/// <summary>
/// When something may be called present. Only sentences decided as given enter, since every level must be backed by rows that can be shown;
/// the small probabilities of all other sentences would add up to a presence nobody can point at.
/// </summary>
internal static class Presence
{
    /// <summary>Probability from which it is present.</summary>
    public const double Sure = .90;

    /// <summary>Probability from which its presence is open, so that the level is borderline.</summary>
    public const double Open = .50;

    /// <summary>True sentences that make a label present.</summary>
    public const int Sentences = 2;

    /// <summary>The probability that enough of the sentences are true.</summary>
    /// <param name="probabilities">Probability of each sentence by its index.</param>
    /// <param name="without">A sentence to leave out; null for none.</param>
    /// <param name="needed">How many must be true.</param>
    public static double Of(IEnumerable<KeyValuePair<int, double>> probabilities, int? without = null, int needed = Sentences) =>
        PoissonBinomial.AtLeast(probabilities.Where(pair => pair.Key != without && pair.Value >= LabelScores.Decision).Select(pair => pair.Value), needed);
}
