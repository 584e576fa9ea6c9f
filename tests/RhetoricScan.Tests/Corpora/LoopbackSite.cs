using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RhetoricScan.Tests.Corpora;

/// <summary>A web server on the loopback interface that says exactly the bytes a test wants, also wrong ones.</summary>
internal sealed class LoopbackSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, Func<Stream, string, CancellationToken, Task>> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Path, string Head, TimeSpan At)> _requests = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly long _start = TimeProvider.System.GetTimestamp();
    private int _open;

    public LoopbackSite()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Paths asked for, in order.</summary>
    public IReadOnlyList<string> Paths => [.. _requests.Select(request => request.Path)];

    /// <summary>Requests with head and time since the start.</summary>
    public IReadOnlyList<(string Path, string Head, TimeSpan At)> Requests => [.. _requests];

    /// <summary>Most connections that were open at once.</summary>
    public int MostOpen { get; private set; }

    /// <summary>The address of a path.</summary>
    public string Url(string path) => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}";

    /// <summary>Answers a path with these bytes, head and all; with several, one after another and the last one from then on.</summary>
    public LoopbackSite On(string path, params byte[][] answers)
    {
        var next = 0;
        return On(path, (stream, _, stop) => stream.WriteAsync(answers[Math.Min(next++, answers.Length - 1)], stop).AsTask());
    }

    /// <summary>Answers a path by code.</summary>
    public LoopbackSite On(string path, Func<Stream, string, CancellationToken, Task> answer)
    {
        _pages[path] = answer;
        return this;
    }

    /// <summary>A whole answer.</summary>
    public static byte[] Answer(string status, string body, params string[] headers) => Answer(status, Encoding.UTF8.GetBytes(body), headers);

    /// <summary>A whole answer.</summary>
    public static byte[] Answer(string status, byte[] body, params string[] headers)
    {
        string[] all = headers.Any(header => header.StartsWith("Content-Type", StringComparison.Ordinal)) ? headers : [.. headers, "Content-Type: text/plain"];
        if (!all.Any(header => header.StartsWith("Content-Length", StringComparison.Ordinal))) all = [.. all, $"Content-Length: {body.Length}"];
        return [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nConnection: close\r\n{string.Join("\r\n", all)}\r\n\r\n"), .. body];
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = AnswerAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        MostOpen = Math.Max(MostOpen, Interlocked.Increment(ref _open));
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var head = await HeadAsync(stream);
                var path = head.Split(' ').ElementAtOrDefault(1) ?? "";
                _requests.Enqueue((path, head, TimeProvider.System.GetElapsedTime(_start)));
                if (_pages.TryGetValue(path, out var page)) await page(stream, head, _stop.Token);
                else await stream.WriteAsync(Answer("404 Not Found", "nothing here"), _stop.Token);
                client.Client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The client hung up, as some tests want it to.
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task<string> HeadAsync(NetworkStream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!head.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()) && await stream.ReadAsync(one, _stop.Token) > 0) head.Add(one[0]);
        return Encoding.ASCII.GetString([.. head]);
    }
}
