using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Cli;

public sealed class ConferenceTests
{
    [Test]
    public async Task An_own_edition_gives_the_programme_and_the_host_of_a_conference()
    {
        using var folder = new TemporaryFolder();
        var conference = folder.Write("conference.yml", """
            venue: MNC
            place: Moscow
            host: RUS
            organiser: Test organiser
            editions:
              - edition: "Test edition"
                from: 2026-03-16
                to: 2026-03-17
                topics: [dprk, chn.build]
                verified: secondary
                source: "written for this test"

            """);
        var output = Path.Combine(folder.Path, "out");
        var run = await CliRun.Of("scan", Repository.PathOf("corpora", "samples", "mnc-2026-paraphrase.md"), "--engine", "lexicon", "--profile", "none", "--conference", conference, "-f", "csv", "-o", output);
        Assert.That(run.Code, Is.Zero, run.Error);
        var rows = await File.ReadAllLinesAsync(Path.Combine(output, "conference.csv"));
        Assert.That(rows, Has.Some.StartWith("MNC,Test edition,host,RUS,dprk,").And.EndsWith(",1,0,0,true").IgnoreCase);
        Assert.That(rows, Has.Some.StartWith("MNC,Test edition,conference,Test edition,chn.build,"));
    }

    [Test]
    public async Task A_conference_file_that_is_not_there_is_a_mistake()
    {
        var run = await CliRun.Of("agenda", "list", "--conference", "nonesuch.yml");
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("nonesuch.yml"));
    }
}
