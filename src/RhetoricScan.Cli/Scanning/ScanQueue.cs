using System.Runtime.CompilerServices;
using System.Threading.Channels;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Ingest;

namespace RhetoricScan.Cli.Scanning;

/// <summary>Scans speeches side by side in bounded number and hands the outcomes out in the order of the inputs.</summary>
/// <param name="scan">Scans one speech; called from several threads.</param>
/// <param name="jobs">Speeches scanned at once.</param>
/// <param name="timeout">Time one speech may take.</param>
internal sealed class ScanQueue(Func<Speech, CancellationToken, ScanResult> scan, int jobs, TimeSpan timeout)
{
    /// <summary>One outcome per input. An input that fails gives an error; the others go on.</summary>
    public async IAsyncEnumerable<ScanOutcome> RunAsync(IEnumerable<IngestResult> inputs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var queue = Channel.CreateBounded<Task<ScanOutcome>>(new BoundedChannelOptions(Math.Max(1, jobs - 1)) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => FillAsync(inputs, queue.Writer, cancellation), cancellation);
        await foreach (var outcome in queue.Reader.ReadAllAsync(cancellation)) yield return await outcome;
        await reading;
    }

    private async Task FillAsync(IEnumerable<IngestResult> inputs, ChannelWriter<Task<ScanOutcome>> queue, CancellationToken cancellation)
    {
        try
        {
            foreach (var input in inputs)
                await queue.WriteAsync(Task.Run(() => Scan(input, cancellation), cancellation), cancellation);
            queue.Complete();
        }
        catch (Exception e)
        {
            queue.Complete(e);
        }
    }

    private ScanOutcome Scan(IngestResult input, CancellationToken cancellation)
    {
        if (input.Speech is not { } speech) return new ScanOutcome(input, null, input.Error);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            return new ScanOutcome(input, scan(speech, limit.Token), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ScanOutcome(input, null, Messages.TimedOut(speech.Id, timeout));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new ScanOutcome(input, null, Messages.Defect(speech.Id, e));
        }
    }
}
