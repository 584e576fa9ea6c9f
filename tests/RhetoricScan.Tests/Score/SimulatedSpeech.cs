using RhetoricScan.Detect;
using RhetoricScan.Score;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Score;

/// <summary>
/// A process that speeches are drawn from: sentences come in hot and cold stretches, each with its share of true labels. The probability that a classifier
/// gives a sentence is calibrated (.95 or .04, mixed so that its mean is the share), so the truth that an interval should cover is the mean share.
/// </summary>
/// <param name="Hot">Share of true labels in hot stretches.</param>
/// <param name="Cold">Share in cold ones.</param>
/// <param name="Stretch">Mean number of sentences before the kind of stretch changes.</param>
internal sealed record SimulatedSpeech(double Hot, double Cold, double Stretch)
{
    private const double Sure = .95, Unlikely = .04;

    /// <summary>The mean share: both kinds of stretch are as frequent.</summary>
    public double Truth => (Hot + Cold) / 2;

    /// <summary>Probabilities of the sentences of one speech.</summary>
    public double[] Draw(int sentences, SeededRandom random)
    {
        var probabilities = new double[sentences];
        var hot = random.NextDouble() < .5;
        for (var i = 0; i < sentences; i++)
        {
            if (random.NextDouble() < 1 / Stretch) hot = !hot;
            probabilities[i] = random.NextDouble() < ((hot ? Hot : Cold) - Unlikely) / (Sure - Unlikely) ? Sure : Unlikely;
        }
        return probabilities;
    }

    /// <summary>Sentences per block that are decided as given, as profiles keep them.</summary>
    public byte[] Blocks(int sentences, SeededRandom random) =>
        [.. Draw(sentences, random).Chunk(ProfileSpeech.BlockLength).Select(block => (byte)block.Count(p => p >= LabelScores.Decision))];
}
