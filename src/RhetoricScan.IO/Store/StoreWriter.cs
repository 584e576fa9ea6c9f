using System.Collections.Concurrent;

namespace RhetoricScan.IO.Store;

/// <summary>The one thread that writes a store: takes what has come since the last batch and commits it at once.</summary>
internal sealed class StoreWriter : IDisposable
{
    private const int LargestBatch = 32;
    private readonly BlockingCollection<StoredResult> _queue = new(LargestBatch);
    private readonly StoreDatabase _database;
    private readonly StoredRun _run;
    private readonly Thread _thread;
    private Exception? _failure;

    public StoreWriter(StoreDatabase database, StoredRun run)
    {
        (_database, _run) = (database, run);
        _thread = new Thread(Run) { Name = "results store", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Queues a result; waits while the queue is full.</summary>
    /// <exception cref="UserErrorException">Earlier results could not be written (RS4006).</exception>
    public void Add(StoredResult result)
    {
        try
        {
            _queue.Add(result);
        }
        catch (InvalidOperationException)
        {
            throw Failure();
        }
    }

    /// <summary>Writes all that is queued.</summary>
    /// <exception cref="UserErrorException">Something could not be written (RS4006).</exception>
    public void Complete()
    {
        End();
        if (_failure is not null) throw Failure();
    }

    /// <summary>Writes all that is queued and ends the thread.</summary>
    public void Dispose()
    {
        End();
        _queue.Dispose();
    }

    private void End()
    {
        _queue.CompleteAdding();
        _thread.Join();
    }

    private void Run()
    {
        try
        {
            while (_queue.TryTake(out var first, Timeout.Infinite)) _database.Write(Batch(first), _run);
        }
        catch (Exception e)
        {
            _failure = e;
            _queue.CompleteAdding();
        }
    }

    private IEnumerable<StoredResult> Batch(StoredResult first)
    {
        yield return first;
        for (var i = 1; i < LargestBatch && _queue.TryTake(out var next); i++) yield return next;
    }

    private UserErrorException Failure() => new(Messages.StoreUnreadable(_database.Path, _failure?.Message ?? "it is closed."), _failure);
}
