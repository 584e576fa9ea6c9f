using NUnit.Framework;
using RhetoricScan.Cli.Scanning;
using RhetoricScan.IO.Ingest;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Scanning;

public sealed class ScanQueueTests
{
    [Test]
    public async Task Never_more_speeches_than_jobs_are_scanned_at_once([Values(1, 3)] int jobs)
    {
        var (running, most) = (0, 0);
        using var allAtWork = new CountdownEvent(jobs);
        var queue = new ScanQueue(
            (speech, stop) =>
            {
                var now = Interlocked.Increment(ref running);
                lock (this) most = Math.Max(most, now);
                if (!allAtWork.IsSet) allAtWork.Signal();
                allAtWork.Wait(TimeSpan.FromSeconds(30), stop);
                Interlocked.Decrement(ref running);
                return Some.Result(speech.Id, speech.Body);
            },
            jobs,
            Timeout.InfiniteTimeSpan);

        var ids = await queue.RunAsync(Inputs(40), CancellationToken.None).Select(outcome => outcome.Result!.Annotated.Speech.Id).ToListAsync();

        Assert.That(ids, Is.EqualTo(Inputs(40).Select(input => input.Source)), "in the order of the inputs");
        Assert.That(most, Is.EqualTo(jobs));
    }

    [Test]
    public async Task Inputs_are_read_no_further_than_a_slow_consumer_needs()
    {
        var read = 0;
        var queue = new ScanQueue((speech, _) => Some.Result(speech.Id, speech.Body), 2, Timeout.InfiniteTimeSpan);
        await foreach (var _ in queue.RunAsync(Inputs(100).Select(Counted), CancellationToken.None))
        {
            await Task.Delay(50);
            break;
        }
        Assert.That(read, Is.LessThanOrEqualTo(7), "one taken, one at the front, two waiting, two in work, one in hand");

        IngestResult Counted(IngestResult input)
        {
            Interlocked.Increment(ref read);
            return input;
        }
    }

    private static IEnumerable<IngestResult> Inputs(int count) =>
        Enumerable.Range(0, count).Select(i => new IngestResult { Source = $"s{i:D3}", Speech = Some.Result($"s{i:D3}", "Peace lives").Annotated.Speech });
}
