using System.Globalization;
using System.Text;
using System.Xml.Linq;
using NUnit.Framework;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Keyness;
using RhetoricScan.IO.Kwic;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Tables;

/// <summary>Guards <c>src/COLUMNS.md</c>: a column that comes, goes or changes shows in its diff. UPDATE_SNAPSHOTS=1 writes it anew.</summary>
public sealed class ColumnDictionaryTests
{
    private static readonly (string File, Type Row)[] Tables =
    [
        ("summary", typeof(SummaryRow)), ("evidence", typeof(EvidenceRow)), ("silence", typeof(SilenceRow)), ("bodies", typeof(BodyRow)),
        ("blame", typeof(BlameRow)), ("omissions", typeof(OmissionRow)), ("quotes", typeof(QuoteRow)), ("editions", typeof(EditionRow)), ("conference", typeof(ConferenceCsvRow)), ("errors", typeof(ErrorRow)),
        ("groups", typeof(GroupRow)), ("levels", typeof(LevelRow)), ("differences", typeof(DifferenceRow)), ("pairs", typeof(PairRow)), ("overall", typeof(OverallRow)), ("changes", typeof(ChangeRow)), ("items", typeof(ItemRow)),
        ("keyness", typeof(KeynessRow)), ("kwic", typeof(KwicRow)),
        ("sheet", typeof(CodingRow)), ("sheet of speeches", typeof(SpeechCodingRow)), ("key", typeof(CodingKeyRow)), ("codes", typeof(CodeRow)), ("agreement", typeof(AgreementRow)),
    ];

    [Test]
    public void The_dictionary_tells_every_column_of_every_table()
    {
        var path = Repository.PathOf("src", "COLUMNS.md");
        var dictionary = Dictionary();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, dictionary);

        Assert.That(File.ReadAllText(path).ReplaceLineEndings("\n"), Is.EqualTo(dictionary));
    }

    [Test]
    public void No_table_has_two_columns_of_one_name() => Assert.Multiple(() =>
    {
        foreach (var (file, row) in Tables) Assert.That(Column.Of(row).Select(column => column.Name), Is.Unique, file);
    });

    private static string Dictionary()
    {
        var docs = XDocument.Load(Path.ChangeExtension(typeof(SummaryRow).Assembly.Location, ".xml")).Descendants("member").Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => OneLine(member.Element("summary")!));
        var text = new StringBuilder("# Columns\n\nEvery table of `scan` (first ten), `compare`, `keyness`, `kwic` and `coding`, as written in CSV, XLSX and Parquet. In CSV an empty real number means that there is none.\n");
        foreach (var (file, row) in Tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {file}\n\n{docs["T:" + row.FullName]}\n\n| column | type | meaning |\n| --- | --- | --- |\n");
            foreach (var column in Column.Of(row))
                text.Append(CultureInfo.InvariantCulture, $"| {column.Name} | {TypeName(column.Type)} | {docs[$"P:{row.FullName}.{column.Property.Name}"].Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
        return text.ToString();
    }

    private static string TypeName(Type type) => type == typeof(string) ? "text" : type == typeof(bool) ? "true or false" : type == typeof(int) || type == typeof(int?) || type == typeof(long) ? "whole number" : "real number";

    private static string OneLine(XElement summary) => string.Join(' ', string.Concat(summary.Nodes().Select(Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(XNode node) => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('.')[^1]}`",
        _ => ((node as XText)?.Value) ?? "",
    };
}
