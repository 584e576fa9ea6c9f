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
            foreach (var (column, field) in table.Columns.Zip(fields)) await WriteAsync(group, field, column.Type, Array.ConvertAll(rows, row => ResultTable.Value(column, row)));
            group.CompleteValidate();
        }
    }

    private static Task WriteAsync(ParquetRowGroupWriter group, DataField field, Type type, object?[] values)
    {
        if (type == typeof(string)) return group.WriteAsync(field, Typed<string>(values));
        if (type == typeof(int)) return group.WriteAsync<int>(field, Typed<int>(values).AsMemory());
        if (type == typeof(int?)) return group.WriteAsync<int>(field, Typed<int?>(values).AsMemory());
        if (type == typeof(long)) return group.WriteAsync<long>(field, Typed<long>(values).AsMemory());
        if (type == typeof(bool)) return group.WriteAsync<bool>(field, Typed<bool>(values).AsMemory());
        if (type == typeof(double)) return group.WriteAsync<double>(field, Typed<double>(values).AsMemory());
        return group.WriteAsync<double>(field, Typed<double?>(values).AsMemory());
    }

    private static T[] Typed<T>(object?[] values) => Array.ConvertAll(values, value => (T)value!);
}
