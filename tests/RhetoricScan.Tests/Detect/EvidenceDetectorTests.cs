using System.Collections.Immutable;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Detect;

/// <summary>Labels and rows of short speeches of ours.</summary>
internal sealed class EvidenceDetectorTests
{
    private static readonly Lazy<(SpeechResolver Resolver, EvidenceDetector Detector)> Engine = new(() =>
    {
        var models = ModelDirectory.Open();
        var catalogues = CatalogueLoader.Load(models);
        var lists = CueFile.Read(models);
        var resolver = new SpeechResolver(catalogues, lists, ActFiles.Read(models));
        return (resolver, EvidenceDetectorLoader.Load(models, catalogues, lists, resolver));
    });

    [Test]
    public void Plain_blame_is_found_with_its_target()
    {
        var row = Detect("The United States has committed acts of aggression against sovereign states.").Evidence.First(row => row.Label == CodebookLabel.Blame);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.Target, Is.EqualTo("USA"));
            Assert.That(row.Why, Is.Not.Empty);
            Assert.That(row.Confidence, Is.GreaterThanOrEqualTo(LabelScores.Decision));
        }
    }

    [Test]
    public void Every_decided_label_has_a_row()
    {
        var (labels, evidence) = Detect("Russia is committed to the Charter of the United Nations. The weather is fine. The Security Council no longer reflects the world of today.");
        for (var i = 0; i < labels.Length; i++)
            for (var label = CodebookLabel.Blame; label <= CodebookLabel.Contest; label++)
                if (labels[i].Has(label)) Assert.That(evidence.Any(row => row.Sentence == i && row.Label == label), Is.True, $"{label} of sentence {i}");
    }

    [Test]
    public void Guarding_is_never_less_certain_than_its_norm()
    {
        var labels = Detect("Russia is committed to the Charter of the United Nations.").Labels[0];
        Assert.That(labels[CodebookLabel.Norm], Is.GreaterThanOrEqualTo(labels[CodebookLabel.Guard]));
    }

    [Test]
    public void Same_speech_gives_the_same_scores_twice()
    {
        const string text = "They left us no choice. We were forced to respond to the aggression of the United States.";
        var first = Detect(text).Labels.Select(row => row[CodebookLabel.Forced]).ToList();
        Assert.That(Detect(text).Labels.Select(row => row[CodebookLabel.Forced]), Is.EqualTo(first));
    }

    [TestCase("In Ukraine, Yemen and Libya civilians are being killed in brutal attacks by Al-Qaida.", "alqaida")]
    [TestCase("Israel continues its illegal occupation and its crimes against the people of Palestine.", "ISR")]
    [TestCase("The brutal aggression against Iran was an open violation of international law by Israel.", "ISR")]
    public void Whoever_suffers_or_is_only_the_place_is_no_culprit(string text, string culprit) =>
        Assert.That(Detect(text).Evidence.Where(row => row is { Label: CodebookLabel.Blame, Counted: true }).Select(row => row.Target).Distinct(), Is.EqualTo(new[] { culprit }));

    [TestCase("The world must respond to the illegal Israeli aggression against our people.", "ISR")]
    [TestCase("It is high time for Israel to end its brutal attacks and its illegal aggression against our people.", "ISR")]
    [TestCase("Criminal attempts to destroy the party led by Iran are the work of Israel, which violated the law.", "ISR")]
    [TestCase("The crimes committed by Israel in **Lebanon** are a brutal violation of international law.", "ISR")]
    [TestCase("Despite the efforts of Norway, Israel has brutally destroyed our villages.", "ISR")]
    [TestCase("The brutal threats from Israel have forced our people from Lebanon.", "ISR")]
    [TestCase("When will Israel stop its criminal bombing of our villages?", "ISR")]
    [TestCase("In the face of Israel's brutal attacks in Lebanon our people suffer.", "ISR")]
    public void Whoever_stands_right_before_the_deed_is_the_culprit(string text, string culprit) =>
        Assert.That(Parsed(text).Where(row => row is { Label: CodebookLabel.Blame, Counted: true }).Select(row => row.Target).Distinct(), Is.EqualTo(new[] { culprit }));

    [Test]
    public void What_the_own_side_does_is_not_the_deed_that_is_blamed()
    {
        var rows = Parsed("Israel attacked the harbour, and we have strongly condemned this brutal crime.").Where(row => row.Label == CodebookLabel.Blame).ToList();
        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.Select(row => row.Clause?.Agent?.Side), Has.None.EqualTo(Side.Own));
    }

    [Test]
    public void A_bare_cue_that_says_no_more_than_another_row_gets_none()
    {
        var rows = Parsed("Israel has destroyed our villages in an illegal, brutal and criminal war.").Where(row => row is { Label: CodebookLabel.Blame, Counted: true }).ToList();
        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.Select(row => (row.Rule, row.Target)), Is.Unique);
    }

    [Test]
    public void Behind_a_place_in_front_the_subject_is_the_culprit()
    {
        var rows = Parsed("In Ukraine, Israel has brutally destroyed hospitals and committed war crimes.");
        Assert.That(rows.Where(row => row is { Label: CodebookLabel.Blame, Counted: true }).Select(row => row.Target).Distinct(), Is.EqualTo(new[] { "ISR" }));
    }

    [Test]
    public void Blame_that_names_nobody_falls_on_whom_the_sentence_before_blames()
    {
        var rows = Detect("Israel has committed war crimes and illegally annexed our land. The criminal bombing and the illegal occupation continue with complete impunity.").Evidence;
        Assert.That(rows.Where(row => row is { Label: CodebookLabel.Blame, Sentence: 1, Counted: true }).Select(row => row.Target).Distinct(), Is.EqualTo(new[] { "ISR" }));
    }

    [TestCase("---")]
    [TestCase("17 / 04 / 2026")]
    [TestCase("Aggression!")]
    public void A_separator_or_a_single_word_says_nothing(string text)
    {
        foreach (var labels in Detect($"Israel has committed war crimes against the people of Palestine.\n\n{text}\n\nIsrael has violated every resolution.").Labels.Skip(1).SkipLast(1))
            Assert.That(Enumerable.Range(0, LabelScores.Count).Select(label => labels[label]), Is.All.Zero);
    }

    private static ImmutableArray<Evidence> Parsed(string text) => Detect(text, AnnotatorFactory.Create("neural", LinguisticModels.In(ModelDirectory.Open()))).Evidence;

    private static (ImmutableArray<LabelScores> Labels, ImmutableArray<Evidence> Evidence) Detect(string text, IAnnotator? annotator = null)
    {
        var speech = new Speech { Id = "ours", Body = text, Language = "en", Metadata = Some.Speaker("RUS") };
        return Engine.Value.Detector.Detect(Engine.Value.Resolver.Resolve((annotator ?? new LexiconAnnotator()).Annotate([speech], CancellationToken.None)[0]));
    }
}
