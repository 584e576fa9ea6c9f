using System.Collections.Immutable;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Ledger;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;
using RhetoricScan.Score;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Detect.Ledger;

/// <summary>How speeches of ours, given by a Russian speaker, treat the withdrawal of the ratification of the test-ban treaty.</summary>
internal sealed class LedgerJoinTests
{
    private const string Episode = "ctbt-derat";

    private static readonly Lazy<(SpeechResolver Resolver, LedgerJoin Join)> Engine = new(() =>
    {
        var models = ModelDirectory.Open();
        var catalogues = CatalogueLoader.Load(models);
        return (new SpeechResolver(catalogues, CueFile.Read(models), ActFiles.Read(models)), new LedgerJoin(catalogues, ActWordsFile.Read(models)));
    });

    [Test]
    public void Own_act_on_a_treaty_that_is_praised_is_omitted() =>
        Assert.That(StateOf("The CTBT is a cornerstone of the regime."), Is.EqualTo(Acknowledgement.Omitted));

    [Test]
    public void Own_act_that_is_named_as_forced_is_justified() =>
        Assert.That(StateOf("Russia withdrew its ratification of the CTBT in response to others.", CodebookLabel.Forced), Is.EqualTo(Acknowledgement.Justified));

    [Test]
    public void Own_act_that_is_named_is_more_than_omitted() =>
        Assert.That(StateOf("Russia withdrew its ratification of the CTBT."), Is.GreaterThanOrEqualTo(Acknowledgement.Mentioned));

    [Test]
    public void Admitted_fault_is_acknowledged() =>
        Assert.That(StateOf("Russia withdrew its ratification of the CTBT, and we regret it.", CodebookLabel.Own), Is.EqualTo(Acknowledgement.Acknowledged));

    [Test]
    public void Nothing_is_relevant_before_it_was_known() =>
        Assert.That(Read("The CTBT is a cornerstone of the regime.", "2023-01-10").Any(state => state.Episode == Episode), Is.False);

    [Test]
    public void Nothing_is_relevant_when_its_treaty_and_topic_are_not_raised() =>
        Assert.That(Read("The weather is fine.", "2026-03-16"), Is.Empty);

    private static Acknowledgement StateOf(string text, CodebookLabel? label = null) =>
        Read(text, "2026-03-16", label).Single(state => state.Episode == Episode && state.OwnSide).State;

    private static ImmutableArray<EpisodeState> Read(string text, string date, CodebookLabel? label = null)
    {
        var speech = new Speech { Id = "ours", Body = text, Language = "en", Metadata = Some.Speaker("RUS", date) };
        var resolved = Engine.Value.Resolver.Resolve(new LexiconAnnotator().Annotate([speech], CancellationToken.None)[0]);
        var scores = default(LabelScores);
        if (label is { } given) scores[given] = 1;
        return Engine.Value.Join.Read(resolved, [.. resolved.Annotated.Sentences.Select(_ => scores)], []).Episodes;
    }
}
