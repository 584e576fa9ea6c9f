namespace RhetoricScan.IO.Output;

/// <summary>Results in one format on one stream: JSON Lines, a JSON array, or the evidence table as CSV.</summary>
public sealed class ResultWriter : IDisposable
{
    private readonly JsonLinesWriter? _json;
    private readonly CsvTable<EvidenceRow>? _evidence;

    /// <summary>Starts writing; the stream is closed with this value.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="format"><c>jsonl</c>, <c>json</c> or <c>csv</c>.</param>
    /// <param name="sentences">Whether JSON holds every sentence with its labels.</param>
    /// <param name="byteOrderMark">Whether CSV starts with a byte order mark.</param>
    public ResultWriter(Stream stream, string format, bool sentences, bool byteOrderMark)
    {
        if (format == "csv") _evidence = new CsvTable<EvidenceRow>(stream, byteOrderMark);
        else _json = new JsonLinesWriter(format == "json" ? new JsonArrayStream(stream) : stream, sentences);
    }

    /// <summary>Writes one speech.</summary>
    public void Write(ScanResult result)
    {
        _json?.Write(result);
        _evidence?.Write(EvidenceRows.Safe(result));
    }

    /// <summary>Writes an input that gave no result; CSV has no place for it.</summary>
    public void WriteError(string source, Diagnostic error) => _json?.WriteError(source, error);

    /// <summary>Ends the format and closes the stream.</summary>
    public void Dispose()
    {
        _json?.Dispose();
        _evidence?.Dispose();
    }
}
