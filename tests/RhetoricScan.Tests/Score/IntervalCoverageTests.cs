using System.Globalization;
using NUnit.Framework;
using RhetoricScan.Detect;
using RhetoricScan.Score;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Score;

/// <summary>
/// How often the intervals that a scan prints hold the truth, over speeches drawn from a known process. They are meant for .95; clustering and the
/// percentile bootstrap cost some of it, and under .90 an interval would not deserve its name. The printed shares go to the tests' output.
/// </summary>
internal sealed class IntervalCoverageTests
{
    private const int Speeches = 200;
    private const double Fewest = .90;

    [TestCase(60, .50, .06, 4, TestName = "Grievance density of a short speech by the bootstrap")]
    [TestCase(120, .50, .06, 4, TestName = "Grievance density of a usual speech by the bootstrap")]
    [TestCase(120, .60, .04, 8, TestName = "Grievance density where blame comes in paragraphs")]
    [TestCase(250, .30, .04, 4, TestName = "Grievance density of a long speech by the bootstrap")]
    [TestCase(30, .50, .06, 4, TestName = "Grievance density of a text too short for the bootstrap")]
    [TestCase(120, .06, .04, 4, TestName = "Grievance density of few events")]
    public void Density_is_covered(int sentences, double hot, double cold, double stretch)
    {
        var process = new SimulatedSpeech(hot, cold, stretch);
        var references = References(process);
        AssertCovered(random =>
        {
            var speech = Blaming(process.Draw(sentences, random));
            speech.References = references;
            var score = speech.Score().Victimization;
            return (score.IndexLow, process.Truth, score.IndexHigh);
        });
    }

    [Test]
    public void Score_is_covered()
    {
        var process = new SimulatedSpeech(.50, .06, 4);
        var references = ScoringCase.Corpus(60, 0);
        AssertCovered(random =>
        {
            var speech = Blaming(process.Draw(100, random));
            speech.References = references;
            var score = speech.Score().Victimization;
            return (score.ScoreLow!.Value, 100 * Enumerable.Range(0, 60).Count(i => i % 5 / 4.0 < process.Truth) / 60.0, score.ScoreHigh!.Value);
        });
    }

    [TestCase(100, .50, .06, TestName = "Appropriation of a usual speech by the bootstrap")]
    [TestCase(100, .12, .04, TestName = "Appropriation of few events")]
    public void Appropriation_is_covered(int sentences, double hot, double cold)
    {
        var process = new SimulatedSpeech(hot, cold, 4);
        var truth = TrueAppropriation(process, sentences);
        AssertCovered(random =>
        {
            var score = Appropriating(process.Draw(sentences, random), process.Draw(sentences, random)).Score().Appropriation;
            return (score.IndexLow, truth, score.IndexHigh);
        });
    }

    [TestCase(60, .99)]
    [TestCase(300, .97)]
    public void Surprise_of_a_silence_is_covered(int references, double mentioning) => AssertCovered(random =>
    {
        var speech = new ScoringCase(40, state: "DDD") { References = ScoringCase.Corpus(references, Enumerable.Range(0, references).Count(_ => random.NextDouble() < mentioning)) };
        var silence = speech.Score().Silence;
        return (silence.IndexLow, -Math.Log2(1 - mentioning), silence.IndexHigh);
    });

    private static void AssertCovered(Func<SeededRandom, (double Low, double Truth, double High)> draw)
    {
        var random = new SeededRandom(20260316);
        var covered = Enumerable.Range(0, Speeches).Select(_ => draw(random)).Count(interval => interval.Low <= interval.Truth && interval.Truth <= interval.High) / (double)Speeches;
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"covered {covered:0.000}"));
        Assert.That(covered, Is.GreaterThanOrEqualTo(Fewest));
    }

    private static ReferenceCorpus References(SimulatedSpeech process)
    {
        var random = new SeededRandom(7);
        return ScoringCase.Corpus(60, 0, sentences: 80, grievance: _ => [.. process.Blocks(80, random)]);
    }

    private static ScoringCase Blaming(double[] probabilities)
    {
        var speech = new ScoringCase(probabilities.Length);
        for (var i = 0; i < probabilities.Length; i++) speech.Label(i, CodebookLabel.Blame, probabilities[i]);
        return speech;
    }

    private static ScoringCase Appropriating(double[] guarding, double[] contesting)
    {
        var speech = new ScoringCase(guarding.Length);
        for (var i = 0; i < guarding.Length; i++)
        {
            speech.Row(i, CodebookLabel.Guard, body: "treaty", probability: guarding[i]);
            speech.Row(i, CodebookLabel.Contest, body: "treaty", subtype: "function", probability: contesting[i]);
        }
        return speech;
    }

    /// <summary>Mean of the index as true labels give it, over many speeches: the smaller of two counts has no simpler mean.</summary>
    private static double TrueAppropriation(SimulatedSpeech process, int sentences)
    {
        const int Many = 20_000;
        var random = new SeededRandom(11);
        var tokens = new ScoringCase(sentences).Input().Annotated.TokenCount / AppropriationScorer.PerTokens;
        return Enumerable.Range(0, Many).Average(_ => Math.Min(Given(), Given())) / tokens;

        double Given() => process.Draw(sentences, random).Count(probability => random.NextDouble() < probability);
    }
}
