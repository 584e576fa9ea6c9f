using System.Diagnostics;
using NUnit.Framework;
using RhetoricScan.Cli;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Failures;

/// <summary>The scripts of <c>src/scale-out</c> as users run them.</summary>
[Platform(Exclude = "Win,MacOsX")]
public sealed class ScaleOutTests
{
    private static readonly string Samples = Repository.PathOf("corpora", "samples");

    [Test]
    public async Task GNU_parallel_gives_the_bytes_of_one_scan_and_does_nothing_twice()
    {
        if (Run("sh", "-c", "command -v parallel").Code != 0) Assert.Ignore("needs GNU parallel");
        using var folder = new TemporaryFolder();
        var plain = await CliRun.Of(["scan", Samples, "--format", "jsonl", "--sentences", "-o", "-", .. ToolProcess.Quick]);
        var output = Path.Combine(folder.Path, "out");
        for (var time = 0; time < 2; time++)
        {
            var run = Run("bash", [Repository.PathOf("src", "scale-out", "parallel"), Samples, output, .. ToolProcess.Quick]);
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(File.ReadAllText(Path.Combine(output, "merged", "results.jsonl")), Is.EqualTo(plain.Output));
            Assert.That(File.ReadLines(Path.Combine(output, "joblog")).Count(), Is.EqualTo(1 + 2), "a head and two shards");
        }
    }

    [Test]
    public void A_shard_with_a_poisonous_line_is_done_and_names_it()
    {
        using var folder = new TemporaryFolder();
        var shard = folder.Write("00001.jsonl", "{\"id\":\"good\",\"text\":\"We uphold the Charter.\"}\n{\"id\":\"bad\",\"text\":\"\"}\n");
        var run = Run("bash", [Repository.PathOf("src", "scale-out", "shard"), shard, .. ToolProcess.Quick]);
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(Path.Combine(folder.Path, "00001.results", "results.jsonl")), Does.Contain("\"speech\":\"good\"").And.Contain("\"source\":\"bad\""));
    }

    private static CliRun Run(string program, params IReadOnlyList<string> args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["RHETORICSCAN"] = "dotnet " + typeof(App).Assembly.Location;
        start.Environment["LINES"] = "10";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliRun(process.ExitCode, output, error.Result);
    }
}
