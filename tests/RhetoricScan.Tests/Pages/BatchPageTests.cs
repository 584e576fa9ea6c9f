using NUnit.Framework;
using RhetoricScan.Cli.Pages;
using RhetoricScan.Reports.Model;
using RhetoricScan.Score;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Pages;

public sealed class BatchPageTests
{
    [TestCase("en")]
    [TestCase("ko")]
    public void Page_reads_as_the_snapshot(string language)
    {
        var speeches = new[] { Some.Result(), Some.Result(Some.Speaker("KOR", "2025-09")), Some.CalmResult() }.Select(SpeechSummary.Of).ToList();
        Snapshot.Matches(PageOf(speeches, failed: 2, language), $"batch-{language}.txt");
    }

    [Test]
    public void Page_without_any_speech_tells_how_many_inputs_failed() => Assert.That(PageOf([], failed: 1, "en"), Does.Contain("Inputs without a result: 1"));

    [Test]
    public void Topics_that_a_whole_conference_left_out_are_named()
    {
        var page = PageOf([SpeechSummary.Of(Some.Result())], failed: 0, "en");
        Assert.That(page, Does.Contain("MNC 2026, 3 speeches: ").And.Contain("MNC 2026, Panel 1, 2 speeches: none").And.Not.Contain("NPT 2026").And.Not.Contain("unexpected"));
    }

    private static string PageOf(IReadOnlyList<SpeechSummary> speeches, int failed, string language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        BatchPage.Write(speeches, Conferences(), failed, Some.Catalogues(), new PageOptions { Language = language }, writer);
        return writer.ToString();
    }

    private static IEnumerable<ConferenceRow> Conferences()
    {
        var conference = new ConferenceGroup("MNC", "2026", ConferenceLevel.Conference, "2026");
        yield return new ConferenceRow(conference, new ConferenceTopic("dprk", Expected: true, Confirmatory: true, Speeches: 3, Mentioning: 0, Sentences: 0));
        yield return new ConferenceRow(conference, new ConferenceTopic("iran", Expected: true, Confirmatory: true, Speeches: 3, Mentioning: 2, Sentences: 5));
        yield return new ConferenceRow(conference, new ConferenceTopic("unexpected", Expected: false, Confirmatory: false, Speeches: 3, Mentioning: 0, Sentences: 0));
        var panel = new ConferenceGroup("MNC", "2026", ConferenceLevel.Panel, "Panel 1");
        yield return new ConferenceRow(panel, new ConferenceTopic("iran", Expected: true, Confirmatory: true, Speeches: 2, Mentioning: 2, Sentences: 5));
        yield return new ConferenceRow(new ConferenceGroup("MNC", "2026", ConferenceLevel.Speaker, "A"), new ConferenceTopic("dprk", Expected: true, Confirmatory: true, Speeches: 2, Mentioning: 0, Sentences: 0));
        yield return new ConferenceRow(new ConferenceGroup("NPT", "2026", ConferenceLevel.Conference, "2026"), new ConferenceTopic("dprk", Expected: true, Confirmatory: true, Speeches: 1, Mentioning: 0, Sentences: 0));
    }
}
