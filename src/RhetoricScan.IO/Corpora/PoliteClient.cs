using System.Net;
using System.Net.Http.Headers;

namespace RhetoricScan.IO.Corpora;

/// <summary>Asks web servers one at a time a host, follows few redirections, and turns every fault into a <see cref="FetchFailure"/>.</summary>
internal sealed class PoliteClient : IDisposable
{
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(20);
    private readonly HttpClient _client;
    private readonly HostQueue _queue;
    private readonly FetchOptions _options;

    public PoliteClient(FetchOptions options, TimeProvider time)
    {
        _options = options;
        _queue = new HostQueue(options.Delay, time);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = options.Timeout < LongestConnect ? options.Timeout : LongestConnect,
            MaxConnectionsPerServer = 1,
            UseCookies = false,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Asks for an address, several times when a fault may pass, and reads the answer while the host's turn lasts.</summary>
    /// <typeparam name="T">What reading gives.</typeparam>
    /// <param name="url">The address.</param>
    /// <param name="before">Called before each hop with its address; throws to forbid it.</param>
    /// <param name="prepare">Adds headers to each request.</param>
    /// <param name="read">Reads an answer that is no redirection.</param>
    /// <param name="cancellation">Ends everything.</param>
    /// <exception cref="FetchFailure">There is no such answer.</exception>
    public async Task<T> GetAsync<T>(
        Uri url, Func<Uri, CancellationToken, Task> before, Action<HttpRequestHeaders> prepare, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await FollowAsync(url, before, prepare, read, cancellation);
            }
            catch (FetchFailure failure) when (failure.MayPass && attempt < _options.Tries)
            {
                _queue.Rest(url, _options.Delay * attempt);
            }
        }
    }

    /// <summary>Makes a host's pause longer, as far as patience goes.</summary>
    public void Slow(Uri url, TimeSpan atLeast) => _queue.Slow(url, atLeast < _options.MostPatience ? atLeast : _options.MostPatience);

    /// <summary>The failure that an answer other than a document is; a host that asks for patience is left alone for as long.</summary>
    public FetchFailure FailureOf(HttpResponseMessage response)
    {
        var (url, status) = (response.RequestMessage!.RequestUri!, (int)response.StatusCode);
        if (status is not (408 or 429 or 500 or 502 or 503 or 504)) return new FetchFailure(Messages.FetchStatus(url.AbsoluteUri, status));
        var wait = RetryAfter(response);
        if (wait is { } asked && asked <= _options.MostPatience) _queue.Rest(url, asked);
        return new FetchFailure(Messages.ServerBusy(url.AbsoluteUri, status, wait), mayPass: !(wait > _options.MostPatience));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _queue.Dispose();
    }

    private async Task<T> FollowAsync<T>(
        Uri url, Func<Uri, CancellationToken, Task> before, Action<HttpRequestHeaders> prepare, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        var at = url;
        var seen = new HashSet<Uri>();
        while (seen.Add(at))
        {
            if (seen.Count > _options.MostRedirects + 1) throw new FetchFailure(Messages.RedirectRefused(url.AbsoluteUri, "there are too many steps."));
            await before(at, cancellation);
            var (next, result) = await HopAsync(at, prepare, read, cancellation);
            if (next is null) return result!;
            if (!IsSafe(at, next)) throw new FetchFailure(Messages.RedirectRefused(url.AbsoluteUri, "the next step is no web address, or leaves encryption."));
            at = next;
        }
        throw new FetchFailure(Messages.RedirectRefused(url.AbsoluteUri, "the steps go round in a circle."));
    }

    private async Task<(Uri? Next, T? Result)> HopAsync<T>(
        Uri url, Action<HttpRequestHeaders> prepare, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        using var turn = await _queue.EnterAsync(url, cancellation);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.Timeout);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        prepare(request.Headers);
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (!IsRedirect(response.StatusCode)) return (null, await read(response, limit.Token));
            var location = response.Headers.Location ?? throw new FetchFailure(Messages.RedirectRefused(url.AbsoluteUri, "it does not say where."));
            return Uri.TryCreate(url, location, out var next) ? (next, default) : throw new FetchFailure(Messages.RedirectRefused(url.AbsoluteUri, "it is no address."));
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new FetchFailure(Messages.FetchTimedOut(url.AbsoluteUri, _options.Timeout), mayPass: true, e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            throw new FetchFailure(Messages.FetchBroken(url.AbsoluteUri, e.Message), mayPass: true, e);
        }
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - (response.Headers.Date ?? TimeProvider.System.GetUtcNow()),
        _ => null,
    };

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private static bool IsSafe(Uri from, Uri to) => to.Scheme is "http" or "https" && !(from.Scheme == "https" && to.Scheme == "http");
}
