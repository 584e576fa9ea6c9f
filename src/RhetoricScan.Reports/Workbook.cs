using System.Collections.Immutable;
using MiniExcelLibs;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.Reports;

/// <summary>Writes tables as an Excel workbook, a sheet per table. Texts are texts there: no cell can become a formula.</summary>
public static class Workbook
{
    /// <summary>Rows that a sheet can hold below its header.</summary>
    public const int MostRows = 1_048_575;

    /// <summary>Characters that a cell can hold.</summary>
    private const int LongestCell = 32_767;

    /// <summary>Writes the tables.</summary>
    /// <exception cref="UserErrorException">A table has too many rows for a sheet (RS4009).</exception>
    public static void Write(ImmutableArray<ResultTable> tables, Stream stream)
    {
        var sheets = tables.ToDictionary(table => table.Name, table => (object)Rows(table));
        using var memory = new MemoryStream();
        memory.SaveAs(sheets);
        memory.Position = 0;
        memory.CopyTo(stream);
    }

    private static IEnumerable<Dictionary<string, object?>> Rows(ResultTable table)
    {
        var count = 0;
        foreach (var row in table.Rows)
        {
            if (++count > MostRows) throw new UserErrorException(Messages.TooManyRows(table.Name, MostRows));
            yield return table.Columns.ToDictionary(column => column.Name, column => Cell(ResultTable.Value(column, row)));
        }
        if (count == 0) yield return table.Columns.ToDictionary(column => column.Name, _ => (object?)null);
    }

    private static object? Cell(object? value) => value is string { Length: > LongestCell } text ? text[..(LongestCell - 1)] + "…" : value;
}
