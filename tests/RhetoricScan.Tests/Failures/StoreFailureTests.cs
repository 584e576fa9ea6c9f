using System.Globalization;
using NUnit.Framework;
using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Failures;

/// <summary>A scan with a store that is killed or runs out of disk, and goes on. <c>RHETORICSCAN_KILLS</c> sets how often it is killed.</summary>
[Platform(Exclude = "Win")]
public sealed class StoreFailureTests
{
    /// <summary>No file may grow beyond 256 blocks; the runtime maps its code through a file, which is turned off for that.</summary>
    private const string Limit = "ulimit -f 256; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"";

    private static int Kills { get; } = int.Parse(Environment.GetEnvironmentVariable("RHETORICSCAN_KILLS") ?? "3", CultureInfo.InvariantCulture);

    [Test, CancelAfter(600_000)]
    public async Task Killed_at_random_points_and_resumed_nothing_is_lost_and_nothing_doubled(CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var lines = Delivery.Lines(100, 30);
        var input = folder.Write("speeches.jsonl", string.Join('\n', lines.Select(line => line.Line)));
        var store = Path.Combine(folder.Path, "results.db");
        var answers = await Delivery.AnswersOf(lines);
        var random = new SeededRandom(3);
        for (var (kill, before) = (0, 0); kill < Kills; kill++)
        {
            await KilledAfter(1 + random.Next(lines.Count - 20), input, store, cancellation);
            var kept = File.Exists(store) ? Kept(store) : [];
            Assert.That(kept, Is.Unique, $"kill {kill}");
            Assert.That(kept, Has.Count.GreaterThanOrEqualTo(before), $"kill {kill}: what was committed stays");
            before = kept.Count;
        }
        using var last = ToolProcess.Start(Scan(input, store));
        var end = await last.EndAsync(cancellation);
        Assert.That((end.Code, end.Output), Is.EqualTo((0, string.Concat(lines.Select(line => answers[line.Id])))), end.Error);
        Assert.That(Kept(store), Is.EqualTo(lines.Select(line => line.Id)));
    }

    [Test, CancelAfter(120_000)]
    public async Task A_store_on_a_full_disk_is_said_and_goes_on_when_there_is_room(CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var lines = Delivery.Lines(60, 60);
        var input = folder.Write("speeches.jsonl", string.Join('\n', lines.Select(line => line.Line)));
        var store = Path.Combine(folder.Path, "results.db");
        using var full = ToolProcess.StartInShell("trap '' XFSZ; " + Limit, Scan(input, store));
        var end = await full.EndAsync(cancellation);
        Assert.That(end.Code, Is.EqualTo(2), end.Error);
        Assert.That(end.Error, Does.Contain("RS4006").And.Not.Contain("   at "));

        using var resumed = ToolProcess.Start(Scan(input, store));
        Assert.That((await resumed.EndAsync(cancellation)).Code, Is.Zero);
        Assert.That(Kept(store), Is.EqualTo(lines.Select(line => line.Id)));
    }

    /// <summary>The system tells of a reached limit by a signal that ends a process, unless it is looked after.</summary>
    [CancelAfter(300_000)]
    [TestCase("", "jsonl", "results.jsonl")]
    [TestCase("", "json", "results.json")]
    [TestCase("", "csv", "out")]
    [TestCase("trap '' XFSZ; ", "jsonl", "results.jsonl")]
    public async Task A_limit_on_the_size_of_files_is_said_and_no_half_file_is_left(string before, string format, string name, CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("speeches.jsonl", string.Join('\n', Delivery.Lines(20, 60).Select(line => line.Line)));
        var output = Path.Combine(folder.Path, name);
        using var limited = ToolProcess.StartInShell(before + Limit, "scan", input, "--format", format, "-o", output);
        var end = await limited.EndAsync(cancellation);
        using var scope = Assert.EnterMultipleScope();
        Assert.That((end.Code, end.Output), Is.EqualTo((2, "")), end.Error);
        Assert.That(end.Error, Does.StartWith("RS4012").And.Contain("ulimit -f").And.Not.Contain("   at "));
        Assert.That(Directory.EnumerateFiles(folder.Path, "*.partial", SearchOption.AllDirectories), Is.Empty);
        Assert.That(File.Exists(output), Is.False);
    }

    [Test, CancelAfter(120_000)]
    public async Task Interrupted_it_leaves_no_half_files_and_what_it_had_is_kept(CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var lines = Delivery.Lines(12_000, 100);
        var input = folder.Write("speeches.jsonl", string.Join('\n', lines.Select(line => line.Line)));
        var (store, output) = (Path.Combine(folder.Path, "results.db"), Path.Combine(folder.Path, "out"));
        using var scan = ToolProcess.Start("scan", input, "--store", store, "--format", "csv", "-o", output);
        for (var started = new FileInfo(Path.Combine(output, "results.jsonl.partial")); !started.Exists || started.Length == 0; started.Refresh()) await Task.Delay(20, cancellation);
        scan.Signal("INT");
        var end = await scan.EndAsync(cancellation);
        Assert.That(end.Code, Is.EqualTo(130), end.Error);
        Assert.That(Directory.EnumerateFileSystemEntries(output), Is.Empty);
        Assert.That(Kept(store), Is.Unique.And.Count.InRange(1, lines.Count - 1));
    }

    private static string[] Scan(string input, string store) => ["scan", input, "--store", store, "--format", "jsonl", "--sentences", "-o", "-", "--jobs", "2"];

    private static List<string> Kept(string store) => [.. ResultSet.Open(store).Read().Select(speech => speech.Id)];

    private static async Task KilledAfter(int speeches, string input, string store, CancellationToken cancellation)
    {
        using var scan = ToolProcess.Start(Scan(input, store));
        while (await scan.Output.ReadLineAsync(cancellation) is { } record)
        {
            if (!record.StartsWith("{\"type\":\"speech\"", StringComparison.Ordinal) || --speeches > 0) continue;
            scan.Kill();
            break;
        }
        await scan.EndAsync(cancellation);
    }
}
