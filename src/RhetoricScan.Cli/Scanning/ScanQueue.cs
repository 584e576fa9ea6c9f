using System.Runtime.CompilerServices;
using System.Threading.Channels;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Ingest;

namespace RhetoricScan.Cli.Scanning;

/// <summary>Scans speeches side by side in bounded number and hands the outcomes out in the order of the inputs.</summary>
/// <param name="scan">Scans one speech; called from several threads.</param>
/// <param name="jobs">Speeches scanned at once. As many again may wait, finished, for one before them.</param>
/// <param name="timeout">Time one speech may take.</param>
internal sealed class ScanQueue(Func<Speech, CancellationToken, ScanResult> scan, int jobs, TimeSpan timeout)
{
    /// <summary>One outcome per input, of inputs that wait for nobody.</summary>
    public IAsyncEnumerable<ScanOutcome> RunAsync(IEnumerable<IngestResult> inputs, CancellationToken cancellation) => RunAsync(inputs.ToAsyncEnumerable(), cancellation);

    /// <summary>One outcome per input. An input that fails gives an error; the others go on. Inputs are asked for no faster than outcomes are taken.</summary>
    public async IAsyncEnumerable<ScanOutcome> RunAsync(IAsyncEnumerable<IngestResult> inputs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var queue = Channel.CreateBounded<Task<ScanOutcome>>(new BoundedChannelOptions(jobs) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => FillAsync(inputs, queue.Writer, cancellation), cancellation);
        await foreach (var outcome in queue.Reader.ReadAllAsync(cancellation)) yield return await outcome;
        await reading;
    }

    private async Task FillAsync(IAsyncEnumerable<IngestResult> inputs, ChannelWriter<Task<ScanOutcome>> queue, CancellationToken cancellation)
    {
        using var places = new SemaphoreSlim(jobs);
        try
        {
            await foreach (var input in inputs.WithCancellation(cancellation))
            {
                await places.WaitAsync(cancellation);
                await queue.WriteAsync(Task.Run(() => ScanInPlace(input, places, cancellation), CancellationToken.None), cancellation);
            }
            queue.Complete();
        }
        catch (Exception e)
        {
            queue.Complete(e);
        }
        for (var i = 0; i < jobs; i++) await places.WaitAsync(CancellationToken.None);
    }

    private ScanOutcome ScanInPlace(IngestResult input, SemaphoreSlim places, CancellationToken cancellation)
    {
        try
        {
            return Scan(input, cancellation);
        }
        finally
        {
            places.Release();
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
        catch (UserErrorException e)
        {
            return new ScanOutcome(input, null, e.Diagnostics[0]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new ScanOutcome(input, null, Messages.Defect(speech.Id, e));
        }
    }
}
