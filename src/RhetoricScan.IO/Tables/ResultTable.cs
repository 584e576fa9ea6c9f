using System.Collections.Immutable;
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

    /// <summary>Writes the table as CSV.</summary>
    public abstract void WriteCsv(Stream stream, bool byteOrderMark);

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
