using System.Text.Json;
using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Cli;

public sealed class VersionTests
{
    [Test]
    public async Task The_version_names_the_models_as_results_name_them()
    {
        var version = await CliRun.Of("--version");
        var scan = await CliRun.With("We met today.", ["scan", "-", "--language", "en", "--profile", "none", "--format", "jsonl", "-o", "-"]);
        var speech = scan.Output.Split('\n')[0];
        Assert.That(version.Code, Is.Zero, version.Error);
        Assert.That(version.Output, Does.Match("^[0-9]+\\.[0-9]+\\.[0-9]+.*\n"));
        Assert.That(version.Output, Does.Contain("models (neural): en " + JsonDocument.Parse(speech).RootElement.GetProperty("fingerprint").GetString()));
    }
}
