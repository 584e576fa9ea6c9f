namespace RhetoricScan.IO.Corpora;

/// <summary>How patiently and how much is fetched.</summary>
public sealed record FetchOptions
{
    /// <summary>Name of the program as <c>robots.txt</c> files know it.</summary>
    public const string Product = "RhetoricScan";

    /// <summary>Version of the program, for the User-Agent.</summary>
    public required string Version { get; init; }

    /// <summary>Address of a page or mailbox at which a site's owner finds who fetches; null for none.</summary>
    public string? Contact { get; init; }

    /// <summary>Least time between the end of one request and the start of the next at the same host. A site's Crawl-delay counts when it is longer.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Time for one answer, from sending to its last byte.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest wait that a server may ask for (Retry-After, Crawl-delay).</summary>
    public TimeSpan MostPatience { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Largest document in bytes, after decompression.</summary>
    public long MaximumBytes { get; init; } = 64L << 20;

    /// <summary>Times a document is tried when a fault may pass: time-out, broken connection, status 408, 429, 500, 502, 503, 504.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>Redirections followed for one document.</summary>
    public int MostRedirects { get; init; } = 5;

    /// <summary>Hosts asked at the same time; each gets one connection.</summary>
    public int Hosts { get; init; } = 4;

    /// <summary>Asks for documents that are already there whether they changed (ETag, Last-Modified).</summary>
    public bool Refresh { get; init; }

    /// <summary>What the program calls itself.</summary>
    public string UserAgent => $"{Product}/{Version}{(string.IsNullOrWhiteSpace(Contact) ? "" : $" (+{Contact.Trim()})")}";
}
