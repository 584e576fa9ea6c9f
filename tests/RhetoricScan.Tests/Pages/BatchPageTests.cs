using NUnit.Framework;
using RhetoricScan.Cli.Pages;
using RhetoricScan.Reports.Model;
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

    private static string PageOf(IReadOnlyList<SpeechSummary> speeches, int failed, string language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        BatchPage.Write(speeches, failed, Some.Catalogues(), new PageOptions { Language = language }, writer);
        return writer.ToString();
    }
}
