using Parquet;
using Parquet.Schema;

namespace RhetoricScan.IO.Tables;

/// <summary>Writes tables as Parquet: typed columns, Zstandard, a row group per ten thousand rows, so that memory stays bounded.</summary>
public static class ParquetTables
{
    private const int RowsPerGroup = 10_000;

    /// <summary>Writes a table.</summary>
    public static void Write(ResultTable table, Stream stream) => WriteAsync(table, stream).GetAwaiter().GetResult();

    private static async Task WriteAsync(ResultTable table, Stream stream)
    {
        var fields = table.Columns.Select(column => new DataField(column.Name, column.Type)).ToList();
        await using var writer = await ParquetWriter.CreateAsync(
            new ParquetSchema(fields), stream, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd });
        foreach (var rows in table.Rows.Chunk(RowsPerGroup))
        {
            using var group = writer.CreateRowGroup();
            foreach (var (column, field) in table.Columns.Zip(fields)) await WriteAsync(group, field, column, rows);
            group.CompleteValidate();
        }
    }

    private static Task WriteAsync(ParquetRowGroupWriter group, DataField field, Column column, object[] rows)
    {
        if (column.Type == typeof(string)) return group.WriteAsync(field, Values<string>(column, rows));
        if (column.Type == typeof(int)) return group.WriteAsync<int>(field, Values<int>(column, rows).AsMemory());
        if (column.Type == typeof(long)) return group.WriteAsync<long>(field, Values<long>(column, rows).AsMemory());
        if (column.Type == typeof(bool)) return group.WriteAsync<bool>(field, Values<bool>(column, rows).AsMemory());
        if (column.Type == typeof(double)) return group.WriteAsync<double>(field, Values<double>(column, rows).AsMemory());
        return group.WriteAsync<double>(field, Values<double?>(column, rows).AsMemory());
    }

    private static T[] Values<T>(Column column, object[] rows) => Array.ConvertAll(rows, row => (T)column.Value(row)!);
}
