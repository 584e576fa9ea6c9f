using System.Globalization;
using CsvHelper;
using MiniExcelLibs;
using NUnit.Framework;
using Parquet.Serialization;
using RhetoricScan.IO.Output;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Tables;

/// <summary>Workbooks and Parquet files, read back, hold what the CSV files of the same run do.</summary>
public sealed class ExportTests
{
    [Test]
    public async Task A_scan_writes_the_same_figures_in_all_formats()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.Of("scan", Repository.PathOf("corpora", "samples"), "--engine", "lexicon", "--quiet", "--format", "csv,xlsx,parquet", "-o", folder.Path);
        Assert.That(run.Code, Is.Zero, run.Error);
        await AssertAlike(folder.Path, "results.xlsx", "summary", "evidence", "silence", "bodies", "blame", "omissions", "quotes", "editions", "conference");
    }

    [Test]
    public async Task A_comparison_writes_the_same_figures_in_all_formats()
    {
        using var folder = new TemporaryFolder();
        var (results, output) = (Path.Combine(folder.Path, "results"), Path.Combine(folder.Path, "comparison"));
        await CliRun.Of("scan", Repository.PathOf("corpora", "samples"), "--engine", "lexicon", "--quiet", "--format", "jsonl", "-o", results);
        var run = await CliRun.Of("compare", results, "--by", "year", "--format", "csv,xlsx,parquet", "-o", output);
        Assert.That(run.Code, Is.Zero, run.Error);
        await AssertAlike(output, "comparison.xlsx", "groups", "levels", "differences", "overall", "changes");
    }

    private static async Task AssertAlike(string folder, string workbook, params string[] tables)
    {
        foreach (var table in tables)
        {
            var csv = Csv(Path.Combine(folder, table + ".csv"));
            var sheet = Sheet(Path.Combine(folder, workbook), table);
            var parquet = await Parquet(Path.Combine(folder, table + ".parquet"));
            Assert.That(parquet, Is.EqualTo(csv), table + ".parquet");
            // A sheet can't be without rows: an empty table has one of empty cells.
            Assert.That(sheet.Where(row => row.Count > 0), Is.EqualTo(csv), table + " in " + workbook);
        }
        Assert.That(tables.Sum(table => Csv(Path.Combine(folder, table + ".csv")).Count), Is.GreaterThan(100));
    }

    private static List<Dictionary<string, string>> Csv(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',' });
        var rows = new List<Dictionary<string, string>>();
        reader.ReadHeader();
        while (reader.Read()) rows.Add(Row(Enumerable.Range(0, reader.FieldCount).Select(i => KeyValuePair.Create(reader.Headers[i], (object?)CsvText.Plain(reader.GetString(i))))));
        return rows;
    }

    private static List<Dictionary<string, string>> Sheet(string path, string sheet) =>
        [.. MiniExcel.Query(path, useHeaderRow: true, sheetName: sheet).Cast<IDictionary<string, object?>>().Select(Row)];

    private static async Task<List<Dictionary<string, string>>> Parquet(string path)
    {
        using var stream = File.OpenRead(path);
        return [.. (await ParquetSerializer.DeserializeUntypedAsync(stream)).Data.Select(row => Row(row!))];
    }

    /// <summary>The filled cells of a row: formats differ in how they keep empty ones.</summary>
    private static Dictionary<string, string> Row(IEnumerable<KeyValuePair<string, object?>> row) =>
        row.Select(cell => (cell.Key, Value: CellOf(cell.Value))).Where(cell => cell.Value.Length > 0).ToDictionary(cell => cell.Key, cell => cell.Value);

    /// <summary>A value as text that doesn't depend on the format: numbers as the number they are.</summary>
    private static string CellOf(object? value) => value switch
    {
        null => "",
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => CellOf(number),
        string text => text is "true" or "True" or "false" or "False" ? text.ToUpperInvariant() : text,
        bool flag => flag ? "TRUE" : "FALSE",
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
    };
}
