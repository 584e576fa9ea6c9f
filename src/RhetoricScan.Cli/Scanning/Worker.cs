using System.Runtime.CompilerServices;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Ingest;

namespace RhetoricScan.Cli.Scanning;

/// <summary>Scans what a driver delivers on standard input until it ends, or until the process is asked to stop.</summary>
/// <param name="delivery">Reads what is delivered.</param>
/// <param name="jobs">Speeches scanned at once.</param>
/// <param name="timeout">Time one speech may take.</param>
internal sealed class Worker(SpeechDelivery delivery, int jobs, TimeSpan timeout)
{
    /// <summary>Time that speeches in work have to be finished once the worker is asked to stop.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>One outcome per delivered speech, in the order of delivery.</summary>
    /// <param name="input">What is delivered.</param>
    /// <param name="scan">Scans one speech; called from several threads.</param>
    /// <param name="stop">When set, nothing more is taken; what is in work is finished, or after some seconds given out as not scanned.</param>
    public async IAsyncEnumerable<ScanOutcome> RunAsync(Stream input, Func<Speech, CancellationToken, ScanResult> scan, [EnumeratorCancellation] CancellationToken stop)
    {
        using var abandon = new CancellationTokenSource();
        using var registration = stop.Register(() => abandon.CancelAfter(Grace));
        var queue = new ScanQueue(Until(scan, stop, abandon.Token), jobs, timeout);
        await foreach (var outcome in queue.RunAsync(WorkerInput.ReadAsync(input, delivery, stop), CancellationToken.None)) yield return outcome;
    }

    private static Func<Speech, CancellationToken, ScanResult> Until(
        Func<Speech, CancellationToken, ScanResult> scan, CancellationToken stop, CancellationToken abandon) => (speech, limit) =>
    {
        if (stop.IsCancellationRequested) throw new UserErrorException(Messages.NotScanned(speech.Id));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit, abandon);
        try
        {
            return scan(speech, either.Token);
        }
        catch (OperationCanceledException e) when (abandon.IsCancellationRequested)
        {
            throw new UserErrorException(Messages.NotScanned(speech.Id), e);
        }
    };
}
