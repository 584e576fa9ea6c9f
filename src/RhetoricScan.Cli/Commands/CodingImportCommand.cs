using System.CommandLine;
using System.Globalization;
using RhetoricScan.Cli.Output;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;
using RhetoricScan.Learning.Coding;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>coding import</c>: filled-in sheets as one table of codes.</summary>
internal sealed class CodingImportCommand : Command
{
    private readonly Argument<string[]> _sheets = new("sheets") { Description = "Filled-in sheets, one for each coder (CSV or XLSX).", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _key = new("--key") { Description = "The key that was exported with the sheets: adds where each unit stands.", HelpName = "FILE" };
    private readonly TableOutputOptions _output = new("codes", "console", "csv", "json", "xlsx", "parquet");

    public CodingImportCommand(Terminal terminal)
        : base("import", "Reads filled-in sheets and writes every code with its coder.")
    {
        Add(_sheets);
        Add(_key);
        _output.AddTo(this);
        UnknownOptions.Refuse(this, _sheets);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        var codes = CodedSheets.Read(parsed.GetRequiredValue(_sheets));
        if (parsed.GetValue(_key) is { } key) codes = CodingKey.Join(codes, key);
        var table = ResultTable.Of("codes", codes);
        _output.Write(parsed, terminal, new TableOutput([table], stream => TableJson.Write(table, stream), page => Show(codes, page), TableManifest.Of("")));
        return ExitCode.Done;
    }

    private static void Show(IReadOnlyList<CodeRow> codes, TextWriter output)
    {
        var table = new TextTable("coder", "variable", "units", "given");
        foreach (var group in codes.GroupBy(code => (code.Coder, code.Variable)).OrderBy(group => group.Key))
            table.Add(group.Key.Coder, group.Key.Variable, group.Count().ToString(CultureInfo.InvariantCulture), group.Count(code => code.Value != 0).ToString(CultureInfo.InvariantCulture));
        table.Write(output);
    }
}
