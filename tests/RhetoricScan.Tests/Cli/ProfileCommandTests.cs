using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Cli;

public sealed class ProfileCommandTests
{
    private static readonly string Samples = Repository.PathOf("corpora", "samples");

    [Test]
    public async Task A_profile_is_built_shown_and_used_by_a_scan()
    {
        using var folder = new TemporaryFolder();
        var built = await CliRun.Of("profile", "build", Path.Combine(Samples, "*-illustration.md"), "--name", "samples", "--engine", "lexicon", "-o", folder.Path);
        Assert.That(built.Code, Is.Zero, built.Error);
        var file = Path.Combine(folder.Path, "samples.json.gz");
        var shown = await CliRun.Of("profile", "show", file);
        Assert.That(shown.Output, Does.StartWith("samples: genre ").And.Contain("victimization").And.Contain("BLAME"));
        var topic = await CliRun.Of("profile", "show", file, "--topic", "iran");
        Assert.That(topic.Output, Does.StartWith("year  speeches  mention it"));
        var scan = await CliRun.Of("scan", Path.Combine(Samples, "mnc-2026-paraphrase.md"), "--engine", "lexicon", "--profile", file, "-f", "jsonl", "-o", "-");
        Assert.That(scan.Output, Does.Contain("samples: genre"));
    }

    [Test]
    public async Task A_profile_that_is_not_there_is_a_mistake_with_the_known_names()
    {
        var run = await CliRun.Of("profile", "show", "nonesuch");
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("RS6002"));
    }

    [TestCase("../up")]
    [TestCase("")]
    public async Task A_name_that_is_no_file_name_is_refused(string name)
    {
        var run = await CliRun.Of("profile", "build", Path.Combine(Samples, "*-illustration.md"), "--name", name);
        Assert.That((run.Code, run.Error.Contains("RS6005", StringComparison.Ordinal)), Is.EqualTo((2, true)));
    }
}
