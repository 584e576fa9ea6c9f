using System.Collections.Concurrent;

namespace RhetoricScan.IO.Corpora;

/// <summary>Lets one request at a time to a host, and the next only after a pause.</summary>
/// <param name="pause">Least time between two requests.</param>
/// <param name="time">The clock.</param>
internal sealed class HostQueue(TimeSpan pause, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn; dispose what is returned when the answer is read.</summary>
    public async Task<IDisposable> EnterAsync(Uri url, CancellationToken cancellation)
    {
        var host = Of(url);
        await host.Gate.WaitAsync(cancellation);
        try
        {
            var wait = host.NotBefore - time.GetUtcNow();
            if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellation);
            return new Turn(host, time);
        }
        catch
        {
            host.Gate.Release();
            throw;
        }
    }

    /// <summary>Makes the host's pause at least this long from now on.</summary>
    public void Slow(Uri url, TimeSpan atLeast)
    {
        var host = Of(url);
        if (atLeast <= host.Pause) return;
        host.Pause = atLeast;
        Rest(url, atLeast);
    }

    /// <summary>Asks nothing of the host for this long.</summary>
    public void Rest(Uri url, TimeSpan wait)
    {
        var host = Of(url);
        var until = time.GetUtcNow() + wait;
        if (until > host.NotBefore) host.NotBefore = until;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var host in _hosts.Values) host.Gate.Dispose();
    }

    private Host Of(Uri url) => _hosts.GetOrAdd(url.Host, _ => new Host(pause));

    private sealed class Host(TimeSpan pause)
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public TimeSpan Pause { get; set; } = pause;

        public DateTimeOffset NotBefore { get; set; } = DateTimeOffset.MinValue;
    }

    private sealed class Turn(Host host, TimeProvider time) : IDisposable
    {
        public void Dispose()
        {
            var next = time.GetUtcNow() + host.Pause;
            if (next > host.NotBefore) host.NotBefore = next;
            host.Gate.Release();
        }
    }
}
