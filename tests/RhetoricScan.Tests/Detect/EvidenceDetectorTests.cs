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

    private static (ImmutableArray<LabelScores> Labels, ImmutableArray<Evidence> Evidence) Detect(string text)
    {
        var speech = new Speech { Id = "ours", Body = text, Language = "en", Metadata = Some.Speaker("RUS") };
        return Engine.Value.Detector.Detect(Engine.Value.Resolver.Resolve(new LexiconAnnotator().Annotate([speech], CancellationToken.None)[0]));
    }
}
