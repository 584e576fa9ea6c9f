using System.CommandLine;
using System.Globalization;
using RhetoricScan.Cli.Output;
using RhetoricScan.IO.Kwic;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>kwic</c>: key words in context.</summary>
internal sealed class KwicCommand : Command
{
    private readonly Argument<string> _query = new("query") { Description = "Words: word, /regex/, lemma=impose, pos=VERB, tag=VBN, * for any; & joins conditions on one word." };
    private readonly Argument<string[]> _paths = new("paths") { Description = "Stores, result folders, or texts.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int> _context = new("--context") { Description = "Words shown on each side.", DefaultValueFactory = _ => 8, HelpName = "N" };
    private readonly Option<string> _sort = new("--sort") { Description = $"Keys to sort by, separated by commas: {string.Join(", ", KwicOrder.Keys)}.", HelpName = "LIST" };
    private readonly TableOutputOptions _output = new("kwic", "console", "csv", "json", "xlsx", "parquet");

    public KwicCommand(Terminal terminal)
        : base("kwic", "Shows every match of a query with the words around it.")
    {
        Add(_query);
        Add(_paths);
        Add(_context);
        Add(_sort);
        _output.AddTo(this);
        UnknownOptions.Refuse(this, _paths);
        SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, terminal, cancellation)));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var query = KwicQuery.Parse(parsed.GetRequiredValue(_query));
        var source = TextSources.Of(query.Needs);
        var concordance = new Concordance(query, parsed.GetValue(_context));
        var rows = KwicOrder.Sort(parsed.GetRequiredValue(_paths).SelectMany(path => source.Read(path, cancellation)).SelectMany(concordance.Of), Keys(parsed)).ToList();
        var table = ResultTable.Of("kwic", rows);
        _output.Write(parsed, terminal, new TableOutput([table], stream => TableJson.Write(table, stream), writer => WritePage(rows, writer),
            TableManifest.Of("", ("query", parsed.GetRequiredValue(_query)), ("sort", parsed.GetValue(_sort) ?? ""), ("context", parsed.GetValue(_context).ToString(CultureInfo.InvariantCulture)))));
        return ExitCode.Done;
    }

    private List<string> Keys(ParseResult parsed)
    {
        var keys = (parsed.GetValue(_sort) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        var unknown = keys.Find(key => !KwicOrder.Keys.Contains(key));
        return unknown is null ? keys : throw new UserErrorException(Messages.OptionInvalid("--sort", unknown, string.Join(", ", KwicOrder.Keys)));
    }

    private static void WritePage(List<KwicRow> rows, TextWriter output)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Left.Length);
        foreach (var row in rows) output.WriteLine($"{row.Left.PadLeft(width)}  [{row.Match}]  {row.Right}  ({row.Speech})");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} matches"));
    }
}
