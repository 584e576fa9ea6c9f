using System.Collections.Concurrent;
using System.Text;

namespace RhetoricScan.IO.Corpora;

/// <summary>The <c>robots.txt</c> of every site that is asked, read once. A missing file allows everything; one that can't be read forbids everything.</summary>
internal sealed class RobotsFiles(PoliteClient client)
{
    private const int LargestFile = 512 << 10;
    private readonly ConcurrentDictionary<string, Lazy<Task<RobotsRules>>> _sites = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns when an address may be fetched.</summary>
    /// <exception cref="FetchFailure">The site asks not to (RS1105), or its file can't be read (RS1106).</exception>
    public async Task CheckAsync(Uri url, CancellationToken cancellation)
    {
        var site = url.GetLeftPart(UriPartial.Authority);
        var rules = await _sites.GetOrAdd(site, _ => new Lazy<Task<RobotsRules>>(() => ReadAsync(new Uri(url, "/robots.txt"), cancellation))).Value;
        if (!rules.Allows(url)) throw new FetchFailure(Messages.RobotsDisallow(url.AbsoluteUri));
    }

    private async Task<RobotsRules> ReadAsync(Uri file, CancellationToken cancellation)
    {
        try
        {
            var rules = await client.GetAsync(file, (_, _) => Task.CompletedTask, _ => { }, ParseAsync, cancellation);
            if (rules.CrawlDelay is { } delay) client.Slow(file, delay);
            return rules;
        }
        catch (FetchFailure failure)
        {
            throw new FetchFailure(Messages.RobotsUnreadable(file.AbsoluteUri, failure.Diagnostic.Text), mayPass: false, failure);
        }
    }

    private async Task<RobotsRules> ParseAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (status is >= 400 and < 500 and not 429) return RobotsRules.None;
        if (status is < 200 or >= 300) throw client.FailureOf(response);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var bytes = new byte[LargestFile];
        var length = await stream.ReadAtLeastAsync(bytes, LargestFile, throwOnEndOfStream: false, cancellation);
        return RobotsRules.Parse(Encoding.UTF8.GetString(bytes, 0, length), FetchOptions.Product);
    }
}
