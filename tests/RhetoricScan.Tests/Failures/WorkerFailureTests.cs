using System.Globalization;
using NUnit.Framework;
using RhetoricScan.IO.Merge;
using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Failures;

/// <summary>The worker as a process whose driver, disk or machine fails it. <c>RHETORICSCAN_KILLS</c> sets how often it is killed.</summary>
[Platform(Exclude = "Win")]
public sealed class WorkerFailureTests
{
    private static readonly string[] Arguments = ["scan", "--worker", "--sentences", "--jobs", "2"];

    private static int Kills { get; } = int.Parse(Environment.GetEnvironmentVariable("RHETORICSCAN_KILLS") ?? "1", CultureInfo.InvariantCulture);

    [Test, CancelAfter(120_000)]
    public async Task Each_speech_is_answered_before_the_next_is_delivered(CancellationToken cancellation)
    {
        var lines = Delivery.Lines(3, 20);
        var answers = await Delivery.AnswersOf(lines);
        using var worker = ToolProcess.Start(Arguments);
        foreach (var (id, line) in lines)
        {
            await worker.Input.WriteLineAsync(line.AsMemory(), cancellation);
            await worker.Input.FlushAsync(cancellation);
            foreach (var record in answers[id].Split('\n')[..^1]) Assert.That(await worker.Output.ReadLineAsync(cancellation), Is.EqualTo(record));
        }
        worker.Input.Close();
        Assert.That(await worker.EndAsync(cancellation), Is.EqualTo(new CliRun(0, "", "")));
    }

    [Test, CancelAfter(120_000)]
    public async Task Asked_to_stop_it_ends_with_every_accepted_speech_answered(CancellationToken cancellation)
    {
        var lines = Delivery.Lines(40, 100);
        var answers = await Delivery.AnswersOf(lines);
        using var worker = ToolProcess.Start(Arguments);
        var delivering = Deliver(worker, lines, cancellation);
        var first = await worker.Output.ReadLineAsync(cancellation);
        worker.Signal("TERM");
        var end = await worker.EndAsync(cancellation);
        await delivering;

        var groups = Delivery.Groups(first + "\n" + end.Output).ToList();
        Assert.That(end.Code, Is.EqualTo(130), end.Error);
        Assert.That(groups.Select(group => group.Id), Is.EqualTo(lines.Take(groups.Count).Select(line => line.Id)), "in order, each once");
        Assert.That(groups, Has.Count.LessThan(lines.Count));
        foreach (var (id, records) in groups)
            Assert.That(records, records.Contains("RS1021", StringComparison.Ordinal) ? Does.EndWith("}\n") : Is.EqualTo(answers[id]), "whole, or reported as not scanned");
    }

    [Test, CancelAfter(120_000)]
    public async Task Asked_to_stop_while_nothing_is_delivered_it_ends(CancellationToken cancellation)
    {
        var line = Delivery.Lines(1, 3)[0].Line;
        using var worker = ToolProcess.Start(Arguments);
        await worker.Input.WriteLineAsync(line.AsMemory(), cancellation);
        await worker.Input.FlushAsync(cancellation);
        await worker.Output.ReadLineAsync(cancellation);
        worker.Signal("TERM");
        Assert.That((await worker.EndAsync(cancellation)).Code, Is.EqualTo(130));
    }

    [Test, CancelAfter(600_000)]
    public async Task Killed_and_delivered_again_nothing_is_lost_and_nothing_doubled(CancellationToken cancellation)
    {
        var lines = Delivery.Lines(40, 60);
        var answers = await Delivery.AnswersOf(lines);
        var random = new SeededRandom(11);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var folder = new TemporaryFolder();
            var broken = await KilledAfter(1 + random.Next(1500), lines, cancellation);
            var answered = Delivery.Groups(broken).Select(group => group.Id).SkipLast(1).ToHashSet(StringComparer.Ordinal);
            var again = lines.Where((line, i) => i % 7 == 0 || !answered.Contains(line.Id)).ToList();

            var merged = Merged(folder, UpToLastLine(broken), await Answers(again, cancellation));

            Assert.That(merged, Is.EqualTo(string.Concat(lines.Select(line => answers[line.Id]))), $"kill {kill}");
        }
    }

    [Test, CancelAfter(120_000)]
    public async Task A_slow_consumer_holds_the_driver_back(CancellationToken cancellation)
    {
        var lines = Delivery.Lines(30, 300);
        using var worker = ToolProcess.Start(Arguments);
        var delivered = 0;
        var delivering = Task.Run(
            async () =>
            {
                foreach (var (_, line) in lines)
                {
                    await worker.Input.WriteLineAsync(line);
                    await worker.Input.FlushAsync();
                    Interlocked.Increment(ref delivered);
                }
                worker.Input.Close();
            },
            cancellation);
        await worker.Output.ReadLineAsync(cancellation);
        for (var last = -1; last != delivered; await Task.Delay(700, cancellation)) last = delivered;

        Assert.That(delivered, Is.InRange(1, 22), "of 30, held in two pipes and the worker");
        var end = await worker.EndAsync(cancellation);
        await delivering;
        Assert.That(end.Code, Is.Zero, end.Error);
        Assert.That(Delivery.Groups(end.Output).Count(), Is.EqualTo(lines.Count - 1), "besides the first, whose head was read before");
    }

    [Test, CancelAfter(120_000)]
    public async Task A_full_disk_behind_the_output_is_said(CancellationToken cancellation)
    {
        if (!File.Exists("/dev/full")) Assert.Ignore("needs /dev/full");
        using var worker = ToolProcess.StartInShell("exec \"$@\" > /dev/full", Arguments);
        await Deliver(worker, Delivery.Lines(3, 5), cancellation);
        var end = await worker.EndAsync(cancellation);
        Assert.That(end.Code, Is.EqualTo(2));
        Assert.That(end.Error, Does.Contain("RS4012").And.Not.Contain("   at "));
    }

    private static async Task Deliver(ToolProcess worker, IEnumerable<(string Id, string Line)> lines, CancellationToken cancellation)
    {
        try
        {
            foreach (var (_, line) in lines) await worker.Input.WriteLineAsync(line.AsMemory(), cancellation);
            worker.Input.Close();
        }
        catch (IOException)
        {
            // The worker is gone, as the test wants it.
        }
    }

    private static async Task<string> KilledAfter(int records, IReadOnlyList<(string Id, string Line)> lines, CancellationToken cancellation)
    {
        using var worker = ToolProcess.Start(Arguments);
        var delivering = Deliver(worker, lines, cancellation);
        var output = new System.Text.StringBuilder();
        for (var i = 0; i < records && await worker.Output.ReadLineAsync(cancellation) is { } record; i++) output.Append(record).Append('\n');
        worker.Kill();
        output.Append((await worker.EndAsync(cancellation)).Output);
        await delivering;
        return output.ToString();
    }

    private static async Task<string> Answers(IEnumerable<(string Id, string Line)> lines, CancellationToken cancellation)
    {
        using var worker = ToolProcess.Start(Arguments);
        var delivering = Deliver(worker, lines, cancellation);
        var end = await worker.EndAsync(cancellation);
        await delivering;
        Assert.That(end.Code, Is.Zero, end.Error);
        return end.Output;
    }

    private static string UpToLastLine(string output) => output[..(output.LastIndexOf('\n') + 1)];

    private static string Merged(TemporaryFolder folder, params string[] outputs)
    {
        var merged = Path.Combine(folder.Path, "merged.jsonl");
        ResultMerger.Merge([.. outputs.Select((output, i) => ResultSet.Open(folder.Write($"{i}.jsonl", output)))], merged, "test");
        return File.ReadAllText(merged);
    }
}
