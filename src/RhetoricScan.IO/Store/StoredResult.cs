namespace RhetoricScan.IO.Store;

/// <summary>A row for the store.</summary>
/// <param name="Speech">Id of the speech.</param>
/// <param name="Key">Hash of all that the result depends on.</param>
/// <param name="TextHash">Hash of the text.</param>
/// <param name="Fingerprint">Hash of what made the result.</param>
/// <param name="Lines">The speech's lines of <c>results.jsonl</c>, compressed.</param>
/// <param name="Result">The whole result, compressed.</param>
internal sealed record StoredResult(string Speech, string Key, string TextHash, string Fingerprint, byte[] Lines, byte[] Result);
