using System.Collections.Immutable;
using CsvHelper;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Tables;

/// <summary>A named table of rows that can be written in several formats.</summary>
/// <param name="Name">Name of the file without extension, and of the sheet.</param>
public abstract record ResultTable(string Name)
{
    /// <summary>The columns.</summary>
    public abstract ImmutableArray<Column> Columns { get; }

    /// <summary>The rows; read once per format, so a streamed source is read again.</summary>
    public abstract IEnumerable<object> Rows { get; }

    /// <summary>A table of row records.</summary>
    public static ResultTable Of<T>(string name, IEnumerable<T> rows) where T : notnull => new Typed<T>(name, rows);

    /// <summary>A table in a CSV file of ours.</summary>
    public static ResultTable OfCsv<T>(string name, string path) where T : notnull => new Typed<T>(name, ReadCsv<T>(path));

    /// <summary>The value of a column in a row, as its <see cref="Column.Type"/>; null for an empty real. Texts come without the sign that keeps them from being formulas in CSV.</summary>
    public static object? Value(Column column, object row) => column.Value(row) is var value && value is string text ? CsvText.Plain(text) : value;

    /// <summary>Writes the table as CSV.</summary>
    public abstract void WriteCsv(Stream stream, bool byteOrderMark);

    private static IEnumerable<T> ReadCsv<T>(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',' });
        foreach (var row in reader.GetRecords<T>()) yield return row;
    }

    private sealed record Typed<T>(string Name, IEnumerable<T> Source) : ResultTable(Name) where T : notnull
    {
        public override ImmutableArray<Column> Columns => Column.Of(typeof(T));

        public override IEnumerable<object> Rows => Source.Cast<object>();

        public override void WriteCsv(Stream stream, bool byteOrderMark)
        {
            using var table = new CsvTable<T>(stream, byteOrderMark);
            table.Write(Source);
        }
    }
}
