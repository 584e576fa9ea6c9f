using System.Globalization;
using NUnit.Framework;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;
using RhetoricScan.Reports;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Coding;

/// <summary>The way of a sheet through the command line: out to coders, back in, measured.</summary>
internal sealed class CodingCommandTests
{
    private TemporaryFolder folder = new();

    [OneTimeSetUp]
    public void ExportOnce() => folder.Write("speech.md", "---\nspeaker: Jane Doe\nstate: AUT\n---\n" + string.Join("\n\n", Enumerable.Range(1, 40).Select(i => $"This is sentence {i} of the text.")));

    [OneTimeTearDown]
    public void RemoveFolder() => folder.Dispose();

    [TestCase("csv")]
    [TestCase("xlsx")]
    public async Task Two_coders_code_sentences(string format)
    {
        var (sheet, key) = await Export(format, "--unit", "sentence", "--sample", "30");
        if (format == "csv") Assert.That(await File.ReadAllTextAsync(sheet), Does.Not.Contain("Jane").And.Not.Contain("AUT"), "the sheet is blind");
        var (ann, bea) = (Filled(format, sheet, "ann", unit => unit % 3 == 0), Filled(format, sheet, "bea", unit => unit % 3 == 0 || unit == 1));
        var rows = await Agree(ann, bea);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(rows["BLAME"]["units"], Is.EqualTo("30"));
        Assert.That(rows["BLAME"]["alpha"], Is.EqualTo("0.928"));
        Assert.That(rows["BLAME"]["kappa"], Is.EqualTo("0.927"));
        Assert.That(rows["BLAME"]["prevalence"], Is.EqualTo("0.35"));
        Assert.That(rows["BLAME"]["verdict"], Is.EqualTo("reliable"));
        Assert.That(rows["OWN"]["verdict"], Is.EqualTo("codes don't vary"));
        var imported = await Import(key, ann, bea);
        Assert.That(await Agree(imported), Is.EqualTo(rows), "codes that were imported are measured alike");
    }

    [Test]
    public async Task Codes_come_back_with_their_places()
    {
        var (sheet, key) = await Export("csv");
        var codes = Records(await Import(key, Filled("csv", sheet, "ann", _ => true)));
        var body = (await File.ReadAllTextAsync(Path.Combine(folder.Path, "speech.md"))).Split("---\n")[2];
        var texts = Records(sheet).ToDictionary(row => row["unit"], row => row["text"]);
        Assert.That(codes.Select(code => body[int.Parse(code["start"], CultureInfo.InvariantCulture)..int.Parse(code["end"], CultureInfo.InvariantCulture)]), Is.EqualTo(codes.Select(code => texts[code["unit"]])));
    }

    [Test]
    public async Task Three_coders_who_disagree_are_not_called_reliable()
    {
        var (sheet, _) = await Export("csv", "--sample", "30");
        var rows = await Agree([.. new[] { 2, 3, 5 }.Select(step => Filled("csv", sheet, $"coder{step}", unit => unit % step == 0))]);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(rows["BLAME"]["verdict"], Is.EqualTo("not reliable"));
        Assert.That(rows["BLAME"]["kappa"], Is.Empty, "kappa is for two");
        Assert.That(rows["BLAME"]["low"], Is.Not.Empty.And.Not.EqualTo(rows["BLAME"]["high"]), "the interval is printed");
    }

    [TestCase("nominal", "0.741")]
    [TestCase("ordinal", "0.922")]
    [TestCase("interval", "0.93")]
    [TestCase("ratio", "0.968")]
    public async Task Levels_of_speeches_are_measured_on_their_scale(string scale, string alpha)
    {
        using var speeches = new TemporaryFolder();
        for (var i = 0; i < 10; i++) speeches.Write($"s{i}.txt", $"This is the whole text number {i} of ten.");
        var sheet = Path.Combine(speeches.Path, "sheet.csv");
        var run = await CliRun.Of("coding", "export", speeches.Path, "--unit", "speech", "--key", Path.Combine(speeches.Path, "key.csv"), "-o", sheet);
        Assert.That(run.Code, Is.Zero, run.Error);
        var units = Records(sheet).Select(row => row["unit"]).ToList();
        string Levels(string coder, params int[] levels) => speeches.Write($"{coder}/sheet.csv", "unit,text,VICTIMIZATION,APPROPRIATION,SILENCE,note\n" + string.Join('\n', units.Select((unit, i) => $"{unit},t,{levels[i]},,,")));
        var rows = await Agree(Levels("ann", 0, 0, 1, 1, 2, 2, 3, 3, 3, 0), Levels("bea", 0, 0, 1, 2, 2, 2, 3, 3, 2, 0), "--scale", scale);
        Assert.That(rows.Keys, Is.EqualTo((string[])["VICTIMIZATION"]), "levels that nobody coded are no codes");
        Assert.That((rows["VICTIMIZATION"]["units"], rows["VICTIMIZATION"]["alpha"]), Is.EqualTo(("10", alpha)));
    }

    [Test]
    public async Task A_sheet_given_twice_is_a_mistake()
    {
        var (sheet, _) = await Export("csv");
        var run = await CliRun.Of("coding", "agree", sheet, sheet);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error.Split("RS6205"), Has.Length.EqualTo(2), "said once");
    }

    [Test]
    public async Task A_key_of_another_sheet_is_a_mistake()
    {
        var (sheet, _) = await Export("csv");
        var key = folder.Write("other.csv", "unit,speech,start,end\nu00077,speech,0,4\n");
        var run = await CliRun.Of("coding", "import", sheet, "--key", key);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("RS6206"));
    }

    [Test]
    public async Task Offsets_are_written_in_full()
    {
        var sheet = folder.Write("long.csv", "unit,text,BLAME\nu1,t,1\n");
        var codes = Records(await Import(folder.Write("long-key.csv", "unit,speech,start,end\nu1,s,1234567,\n"), sheet)).Single();
        Assert.That((codes["start"], codes["end"]), Is.EqualTo(("1234567", "")));
    }

    [TestCase("csv")]
    [TestCase("json")]
    [TestCase("xlsx")]
    [TestCase("parquet")]
    public async Task Codes_without_a_key_have_no_places(string format)
    {
        var codes = Path.Combine(folder.Path, "bare." + format);
        var run = await CliRun.Of("coding", "import", folder.Write("bare-sheet.csv", "unit,text,BLAME\nu1,t,1\n"), "-o", codes);
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(new FileInfo(codes).Length, Is.Positive);
    }

    [Test]
    public async Task A_broken_workbook_is_named()
    {
        var parts = Hostile.Fixtures.Unzip(Hostile.Fixtures.Of(".xlsx"));
        var sheet = folder.Write("broken.xlsx", Hostile.Fixtures.Zip([.. parts.Select(part => (part.Name, part.Name == "xl/worksheets/sheet1.xml" ? "<worksheet><"u8.ToArray() : part.Bytes))]));
        var run = await CliRun.Of("coding", "import", sheet);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("RS1020").And.Contain("broken.xlsx"));
    }

    [Test]
    public async Task A_file_of_a_format_that_the_command_lacks_is_refused()
    {
        var sheet = folder.Write("refused.csv", "unit,text,BLAME\nu1,t,1\n");
        var (page, codes) = (Path.Combine(folder.Path, "report.html"), Path.Combine(folder.Path, "x.console"));
        var refused = await CliRun.Of("coding", "import", sheet, "-o", page);
        var written = await CliRun.Of("coding", "import", sheet, "-o", codes);
        using var scope = Assert.EnterMultipleScope();
        Assert.That((refused.Code, Path.Exists(page)), Is.EqualTo((2, false)));
        Assert.That(refused.Error, Does.Contain("RS3002"));
        Assert.That((written.Code, File.Exists(Path.Combine(codes, "codes.csv"))), Is.EqualTo((0, true)), written.Error);
    }

    private async Task<(string Sheet, string Key)> Export(string format, params string[] options)
    {
        var (sheet, key) = (Path.Combine(folder.Path, "sheet." + format), Path.Combine(folder.Path, "key.csv"));
        var run = await CliRun.Of(["coding", "export", Path.Combine(folder.Path, "speech.md"), "--key", key, "-o", sheet, .. options]);
        Assert.That((run.Code, run.Output), Is.EqualTo((0, "")), run.Error);
        return (sheet, key);
    }

    /// <summary>The sheet as a coder hands it in, with BLAME given to the units whose number the coder says yes to.</summary>
    private string Filled(string format, string sheet, string coder, Func<int, bool> blames)
    {
        var rows = Records(sheet).Select(row => new CodingRow
        {
            Unit = row["unit"],
            Before = row["before"],
            Text = row["text"],
            Blame = blames(int.Parse(row["unit"][1..], CultureInfo.InvariantCulture)) ? "x" : "",
        });
        var path = Path.Combine(folder.Path, $"{coder}.{format}");
        using var stream = File.Create(path);
        var table = ResultTable.Of("sheet", rows.ToList());
        if (format == "csv") table.WriteCsv(stream, byteOrderMark: true);
        else Workbook.Write([table], stream);
        return path;
    }

    private async Task<string> Import(string key, params string[] sheets)
    {
        var codes = Path.Combine(folder.Path, "codes.csv");
        var run = await CliRun.Of(["coding", "import", .. sheets, "--key", key, "-o", codes]);
        Assert.That(run.Code, Is.Zero, run.Error);
        return codes;
    }

    private async Task<SortedDictionary<string, SortedDictionary<string, string>>> Agree(params string[] sheets)
    {
        var agreement = Path.Combine(folder.Path, "agreement.csv");
        var run = await CliRun.Of(["coding", "agree", .. sheets, "-o", agreement]);
        Assert.That(run.Code, Is.Zero, run.Error);
        return new(Records(agreement).ToDictionary(row => row["variable"]), StringComparer.Ordinal);
    }

    private static IEnumerable<SortedDictionary<string, string>> Records(string path) => SheetRows.Read(path).Select(row => row.Fields);
}
