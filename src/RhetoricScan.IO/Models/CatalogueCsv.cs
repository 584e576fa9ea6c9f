using CsvHelper;

namespace RhetoricScan.IO.Models;

/// <summary>Reads a CSV file of a catalogue (RFC 4180, UTF-8, header, <c>#</c> comments) and collects what is wrong with it.</summary>
internal sealed class CatalogueCsv
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        CommentPrefix = '#',
        SkipEmptyLines = true,
        TrackLineNumbers = true,
    };

    private readonly string path;
    private readonly string shown;
    private readonly List<Diagnostic> problems;

    /// <param name="path">Where the file is.</param>
    /// <param name="shown">How to name it to the user.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public CatalogueCsv(string path, string shown, List<Diagnostic> problems) =>
        (this.path, this.shown, this.problems) = (path, shown, problems);

    /// <summary>The column names of the file; empty when it can't be read.</summary>
    public IReadOnlyList<string> Header()
    {
        using var reader = CsvReader.FromFile(path, Options);
        reader.ReadHeader();
        return [.. reader.Headers ?? []];
    }

    /// <summary>Calls <paramref name="read"/> for every row; a row that adds a problem is left out.</summary>
    public IEnumerable<T> Read<T>(IReadOnlyList<string> columns, Func<CatalogueLine, T> read)
    {
        var rows = new List<T>();
        try
        {
            using var reader = CsvReader.FromFile(path, Options);
            reader.ReadHeader();
            foreach (var column in columns)
            {
                if (reader.TryGetFieldIndex(column, out _)) continue;
                problems.Add(Messages.ColumnMissing(column, string.Join(',', columns)).At(shown, 1));
                return [];
            }
            ReadRows(reader, read, rows);
        }
        catch (CsvFormatException mistake)
        {
            problems.Add(Messages.ModelFileUnreadable(mistake.Message).At(shown, (int?)mistake.LineNumber));
        }
        return rows;
    }

    private void ReadRows<T>(CsvReader reader, Func<CatalogueLine, T> read, List<T> rows)
    {
        while (reader.Read())
        {
            var before = problems.Count;
            var row = read(new CatalogueLine(reader, shown, problems));
            if (problems.Count == before) rows.Add(row);
        }
    }
}
