using System.Collections.Immutable;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;
using RhetoricScan.Reports;

namespace RhetoricScan.Cli.Scanning;

/// <summary>The formats of a scan that are made from its finished tables: a workbook, and Parquet files.</summary>
internal static class ScanExport
{
    /// <summary>Writes the tables of a run in the wanted ones of these formats; null when none is wanted.</summary>
    public static Action<ImmutableArray<ResultTable>, OutputFolder>? Of(IReadOnlyList<string> formats)
    {
        var (workbook, parquet) = (formats.Contains("xlsx"), formats.Contains("parquet"));
        if (!workbook && !parquet) return null;
        return (tables, folder) =>
        {
            if (workbook) WriteWorkbook(tables, folder);
            if (parquet) WriteParquet(tables, folder);
        };
    }

    private static void WriteWorkbook(ImmutableArray<ResultTable> tables, OutputFolder folder)
    {
        using var stream = folder.Create("results.xlsx");
        Workbook.Write(tables, stream);
    }

    private static void WriteParquet(ImmutableArray<ResultTable> tables, OutputFolder folder)
    {
        foreach (var table in tables)
        {
            using var stream = folder.Create(table.Name + ".parquet");
            ParquetTables.Write(table, stream);
        }
    }
}
