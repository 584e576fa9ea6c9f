using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>One CSV file of a run: UTF-8, RFC 4180, invariant numbers, formulas made harmless.</summary>
/// <typeparam name="T">The record that is a row.</typeparam>
internal sealed class CsvTable<T> : IDisposable
{
    private readonly CsvWriter _writer;

    public CsvTable(Stream stream, bool byteOrderMark)
    {
        _writer = CsvWriter.Create(stream, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = byteOrderMark }, leaveOpen: false);
        _writer.WriteHeader<T>();
    }

    public void Write(IEnumerable<T> rows)
    {
        foreach (var row in rows) _writer.WriteRecord(row);
    }

    public void Dispose() => _writer.Dispose();
}
