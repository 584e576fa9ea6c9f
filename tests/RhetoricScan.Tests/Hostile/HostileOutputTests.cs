using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;
using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Hostile;

/// <summary>What speakers and files call themselves can't become a formula, a script, a terminal command or a path in what the tool writes.</summary>
public sealed partial class HostileOutputTests
{
    private const string Formula = "=HYPERLINK(\"\"http://evil.test\"\",\"\"x\"\")";
    private TemporaryFolder _folder = null!;
    private string _output = null!;
    private CliRun _run = null!;

    [OneTimeSetUp]
    public async Task Scan_a_hostile_table()
    {
        _folder = new TemporaryFolder();
        _output = Path.Combine(_folder.Path, "out");
        var rows = "id,text,title,speaker,venue,url,state\r\n"
            + $"=1+1,\"{Formula} The United States attacked our country. @SUM(A1) we were forced to respond to their aggression against us. They violated the treaty again.\",\"{Formula}\",@evil,+venue,javascript:alert(1),RUS\r\n"
            + "<script>alert(1)</script>,\"<script>alert(2)</script> The West threatens us. The West has violated the treaty.\",<script>alert(3)</script>,\"\"\" onload=\"\"alert(4)\",<img src=x onerror=alert(5)>,https://a.test/\"onclick=\"alert(6),RUS\r\n"
            + "steering,\"The West \u001b[31mthreatens\u0007 us.\f The West has \u202Eviolated\u0001 the treaty.\",\u001b]0;evil\u0007,\u009b31m,x,,RUS\r\n"
            + "../../escape,The West threatens us.,,,,,RUS\r\n";
        var table = _folder.Write("in/speeches.csv", rows);
        _run = await CliRun.Of("scan", table, "--engine", "lexicon", "--format", "csv,html,json,xlsx,console", "-o", _output, "--verbose");
    }

    [OneTimeTearDown]
    public void Remove_the_folder() => _folder.Dispose();

    [Test]
    public void Three_are_scanned_and_the_one_that_would_escape_is_an_error()
    {
        Assert.That(_run.Code, Is.EqualTo(3), _run.Error);
        Assert.That(_run.Error, Does.Contain("RS1034"));
        Assert.That(File.ReadLines(Path.Combine(_output, "results.jsonl")).Count(line => line.Contains("\"type\":\"speech\"", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [Test]
    public void Nothing_is_written_outside_the_output_folder() =>
        Assert.That(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(_output + Path.DirectorySeparatorChar, StringComparison.Ordinal)), Is.EqualTo(new[] { Path.Combine(_folder.Path, "in", "speeches.csv") }));

    [Test]
    public void No_cell_of_a_table_is_a_formula()
    {
        var cells = Directory.EnumerateFiles(_output, "*.csv").SelectMany(Cells).ToList();
        Assert.That(cells, Has.Some.StartsWith("'="), "the formulas of the input must be among them");
        Assert.That(cells.Where(cell => cell.TrimStart() is ['=' or '+' or '@' or '-', ..] && !double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _)), Is.Empty);
    }

    [Test]
    public void No_cell_of_a_workbook_is_a_formula_and_its_xml_is_whole()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(_output, "results.xlsx"));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = System.Xml.XmlReader.Create(entry.Open());
            while (reader.Read()) Assert.That(reader is { NodeType: System.Xml.XmlNodeType.Element, LocalName: "f" }, Is.False, entry.FullName);
        }
    }

    [Test]
    public void No_page_holds_a_foreign_script()
    {
        var pages = Directory.EnumerateFiles(_output, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Assert.That(pages, Has.Count.EqualTo(4));
        foreach (var page in pages)
        {
            Assert.That(page, Does.Not.Contain("<script>alert").And.Not.Contain("<img src=x").And.Not.Contain("href=\"javascript:"));
            Assert.That(Handler().IsMatch(page), Is.False);
            Assert.That(page.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')), Is.False);
        }
    }

    [Test]
    public void Nothing_steers_the_terminal() =>
        Assert.That((_run.Output + _run.Error).Where(c => char.IsControl(c) && c is not ('\n' or '\r')), Is.Empty);

    [Test]
    public void Every_line_of_json_can_be_read()
    {
        foreach (var line in File.ReadLines(Path.Combine(_output, "results.jsonl"))) Assert.That(() => JsonDocument.Parse(line).Dispose(), Throws.Nothing);
    }

    private static IEnumerable<string> Cells(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',' });
        while (reader.Read())
            for (var i = 0; i < reader.FieldCount; i++) yield return reader.GetString(i);
    }

    [GeneratedRegex("""<[a-z][^>]*\son(?:load|click|error)\s*=""", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();
}
