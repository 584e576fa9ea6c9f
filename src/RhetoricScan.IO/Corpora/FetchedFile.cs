namespace RhetoricScan.IO.Corpora;

/// <summary>What is noted about a fetched document, so that it need not be fetched again.</summary>
/// <param name="File">Its name in the folder.</param>
/// <param name="Url">Where it came from.</param>
/// <param name="Sha256">Hash of its bytes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="ETag">The server's mark of this version, or null.</param>
/// <param name="LastModified">When the server says it was changed, as sent, or null.</param>
internal sealed record FetchedFile(string File, string Url, string Sha256, long Bytes, string? ETag, string? LastModified);
