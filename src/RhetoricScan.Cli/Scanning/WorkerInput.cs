using System.Runtime.CompilerServices;
using System.Threading.Channels;
using RhetoricScan.IO.Ingest;

namespace RhetoricScan.Cli.Scanning;

/// <summary>
/// What a driver delivers on standard input, as it comes. Nothing is read while the last speech waits to be taken, so a pipe holds
/// the driver back; the input ends at a signal even while the driver says nothing, as no read of a pipe does.
/// </summary>
internal static class WorkerInput
{
    /// <summary>The delivered speeches until the stream ends or <paramref name="stop"/> is set.</summary>
    public static async IAsyncEnumerable<IngestResult> ReadAsync(Stream input, SpeechDelivery delivery, [EnumeratorCancellation] CancellationToken stop)
    {
        var speeches = Channel.CreateBounded<IngestResult>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });
        new Thread(() => Read(input, delivery, speeches.Writer)) { Name = "worker input", IsBackground = true }.Start();
        while (await HasNextAsync(speeches.Reader, stop))
            while (!stop.IsCancellationRequested && speeches.Reader.TryRead(out var speech)) yield return speech;
    }

    private static async ValueTask<bool> HasNextAsync(ChannelReader<IngestResult> speeches, CancellationToken stop)
    {
        try
        {
            return await speeches.WaitToReadAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static void Read(Stream input, SpeechDelivery delivery, ChannelWriter<IngestResult> speeches)
    {
        try
        {
            using (input)
                foreach (var speech in delivery.Read(input))
                    speeches.WriteAsync(speech).AsTask().GetAwaiter().GetResult();
            speeches.Complete();
        }
        catch (Exception e)
        {
            speeches.Complete(e);
        }
    }
}
