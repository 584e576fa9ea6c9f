using System.Text;
using CsvHelper;

namespace RhetoricScan.IO.Ingest;

/// <summary>The rows of a CSV file as fields by lower-case column name, with the line each starts on.</summary>
internal static class CsvRows
{
    /// <summary>Reads row by row; the separator is detected.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="path">Its name for messages.</param>
    /// <exception cref="UserErrorException">A row cannot be read (RS1014).</exception>
    public static IEnumerable<(int Line, SortedDictionary<string, string> Fields)> Read(string text, string path)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvReaderOptions { Separator = null, TrackLineNumbers = true });
        while (Next(reader, path))
        {
            var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < reader.Headers.Count && i < reader.FieldCount; i++)
                fields[reader.Headers[i].Trim().ToLowerInvariant()] = reader.GetString(i);
            yield return ((int)reader.LineNumber, fields);
        }
    }

    private static bool Next(CsvReader reader, string path)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw new UserErrorException(Messages.RowInvalid(path, (int)e.LineNumber, e.Message), e);
        }
    }
}
