using System.Collections.Immutable;
using System.IO.Compression;
using NUnit.Framework;
using Parquet.Serialization;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Tables;
using RhetoricScan.Reports;

namespace RhetoricScan.Tests.Tables;

public sealed class ResultTableTests
{
    private static readonly LevelRow[] Levels =
    [
        new() { Side = "a", Group = "=1+1", Pattern = "silence", Level = 2, Speeches = 3, Share = "0.25" },
        new() { Side = "a", Group = "김", Pattern = "silence", Level = 3, Speeches = 0, Share = "" },
    ];

    [Test]
    public void Columns_have_the_names_and_types_of_the_row_record() => Assert.That(
        Column.Of(typeof(LevelRow)).Select(column => $"{column.Name}: {column.Type.Name}"),
        Is.EqualTo(new[] { "side: String", "group: String", "pattern: String", "level: Int32", "speeches: Int32", "share: Nullable`1" }));

    [Test]
    public async Task Parquet_keeps_numbers_texts_and_gaps()
    {
        using var memory = new MemoryStream();
        ParquetTables.Write(ResultTable.Of("levels", Levels), memory);
        memory.Position = 0;

        var rows = (await ParquetSerializer.DeserializeUntypedAsync(memory)).Data;

        Assert.That(rows.Select(row => row["level"]), Is.EqualTo(new object[] { 2, 3 }));
        Assert.That(rows.Select(row => row["group"]), Is.EqualTo(new object[] { "=1+1", "김" }));
        Assert.That(rows.Select(row => row.GetValueOrDefault("share")), Is.EqualTo(new object?[] { .25, null }));
    }

    [Test]
    public void A_workbook_has_a_sheet_per_table_and_no_formulas()
    {
        using var memory = new MemoryStream();
        Workbook.Write([ResultTable.Of("levels", Levels), ResultTable.Of("overall", ImmutableArray<OverallRow>.Empty)], memory);

        using var archive = new ZipArchive(memory, ZipArchiveMode.Read);
        var sheets = archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList();
        using var reader = new StreamReader(sheets[0].Open());
        var xml = reader.ReadToEnd();
        Assert.That(sheets, Has.Count.EqualTo(2));
        Assert.That(xml, Does.Contain("0.25").And.Not.Contain("<f>").And.Not.Contain("<x:f>"));
    }
}
