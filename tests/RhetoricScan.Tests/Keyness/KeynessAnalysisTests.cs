using NUnit.Framework;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Keyness;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Keyness;

public sealed class KeynessAnalysisTests
{
    /// <summary>Counts of ../shared/golden-numbers.md A6: 10 of 100 against 5 of 200.</summary>
    [Test]
    public void A_row_has_counts_totals_and_every_measure()
    {
        var row = KeynessAnalysis.Of([Part(("x", 10), ("rest", 90))], Reference(("x", 5), ("rest", 195)), new KeynessOptions()).First();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((row.Feature, row.Direction, row.TargetCount, row.TargetSize, row.ReferenceCount, row.ReferenceSize), Is.EqualTo(("x", "+", 10L, 100L, 5L, 200L)));
            Assert.That((row.LogLikelihoodFour, row.LogLikelihoodTwo), Is.EqualTo(("7.32981", "6.93147")));
            Assert.That((row.TargetRate, row.ReferenceRate, row.PercentDifference, row.LogRatio), Is.EqualTo(("100000", "25000", "300", "2")));
            Assert.That(row.Bic, Is.EqualTo("1.62603"));
        }
    }

    [Test]
    public void Negative_keywords_are_listed_behind_the_key_ones_with_negative_statistics()
    {
        var rows = KeynessAnalysis.Of([Part(("x", 10), ("y", 1), ("rest", 89))], Reference(("x", 5), ("y", 30), ("rest", 165)), new KeynessOptions());

        var negative = rows.Single(row => row.Feature == "y");
        Assert.That(rows.Select(row => row.Direction), Is.EqualTo(new[] { "+", "+", "-" }));
        Assert.That(negative.LogLikelihoodFour, Does.StartWith("-"));
        Assert.That(negative.LogOddsZ, Does.StartWith("-"));
    }

    /// <summary>Gries (2008): the word a in five parts of 9, 10, 10, 10 and 11 tokens (golden numbers C1).</summary>
    [Test]
    public void Dispersion_is_that_of_the_targets_speeches()
    {
        CorpusPart[] parts = [Part(("a", 1), ("z", 8)), Part(("a", 2), ("z", 8)), Part(("a", 3), ("z", 7)), Part(("a", 4), ("z", 6)), Part(("a", 5), ("z", 6))];

        var row = KeynessAnalysis.Of(parts, Reference(("q", 100)), new KeynessOptions()).Single(row => row.Feature == "a");

        Assert.That((row.TargetRange, row.Dp, row.DpNorm), Is.EqualTo((5, "0.18", "0.219512")));
    }

    [Test]
    public void A_frequency_list_serves_as_reference()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("list.tsv", "word\tcount\nThe\t60\nthe\t40\n#total\t1000\n");

        var list = FrequencyList.Read(path);

        Assert.That((list.Counts["the"], list.Size), Is.EqualTo((100L, 1000L)));
        Assert.That(ReferenceCounts.OfList(path).RangeOf("the"), Is.Empty);
    }

    [Test]
    public void A_line_without_count_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("list.tsv", "the\t60\nof\n");
        Assert.That(() => FrequencyList.Read(path), Throws.InstanceOf<UserErrorException>().With.Message.Contains("(2): RS6103"));
    }

    [Test]
    public void An_empty_corpus_is_refused() =>
        Assert.That(() => KeynessAnalysis.Of([], Reference(("x", 5)), new KeynessOptions()), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS6104"));

    [TestCase(FeatureKind.Words, ExpectedResult = "blames 1, peace 1, usa 2, we 1")]
    [TestCase(FeatureKind.NGrams, ExpectedResult = "blames usa 1, usa peace 1, we blames 1")]
    public string Words_and_n_grams_stay_within_sentences(FeatureKind kind) => string.Join(", ",
        WordFeatures.Of(Some.Words("We blames USA .\nUSA 2024 Peace"), kind, 2).Counts.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} {entry.Value}"));

    private static CorpusPart Part(params (string Feature, int Count)[] counts) =>
        new("s", SpeechMetadata.None, counts.ToDictionary(entry => entry.Feature, entry => entry.Count));

    private static ReferenceCounts Reference(params (string Feature, int Count)[] counts) => ReferenceCounts.OfSpeeches([Part(counts)]);
}
