namespace RhetoricScan.IO.Corpora;

/// <summary>What became of one document.</summary>
/// <param name="Entry">The document.</param>
/// <param name="Status">What was done.</param>
/// <param name="File">Its file name in the folder; null when there is none.</param>
/// <param name="Error">Why it failed; null when it didn't.</param>
public sealed record FetchOutcome(CorpusEntry Entry, FetchStatus Status, string? File, Diagnostic? Error);

/// <summary>What was done about one document.</summary>
public enum FetchStatus
{
    /// <summary>Fetched now.</summary>
    Fetched,

    /// <summary>It was there, as it was fetched.</summary>
    Present,

    /// <summary>The server says that it has not changed.</summary>
    Unchanged,

    /// <summary>Not fetched.</summary>
    Failed,
}
