using System.CommandLine;
using System.Globalization;
using RhetoricScan.Cli.Output;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;
using RhetoricScan.Learning.Coding;
using RhetoricScan.Statistics;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>coding agree</c>: how far coders agree, and whether their codes may be called reliable.</summary>
internal sealed class CodingAgreeCommand : Command
{
    private readonly Argument<string[]> _sheets = new("sheets") { Description = "Filled-in sheets, one for each coder, or codes that 'coding import' wrote.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<MeasurementScale> _scale = new("--scale") { Description = "Scale of the codes: nominal, ordinal, interval or ratio.", DefaultValueFactory = _ => MeasurementScale.Nominal, HelpName = "NAME" };
    private readonly TableOutputOptions _output = new("agreement", "console", "csv", "json", "xlsx", "parquet");

    public CodingAgreeCommand(Terminal terminal)
        : base("agree", "Prints Krippendorff's alpha with its interval, Cohen's kappa of two coders, and a verdict. Below .667 codes are not called reliable.")
    {
        Add(_sheets);
        Add(_scale);
        _output.AddTo(this);
        UnknownOptions.Refuse(this, _sheets);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        var scale = parsed.GetValue(_scale);
        var rows = CoderAgreement.Of(CodedSheets.Read(parsed.GetRequiredValue(_sheets)), scale);
        var table = ResultTable.Of("agreement", rows);
        _output.Write(parsed, terminal, new TableOutput([table], stream => TableJson.Write(table, stream), page => Show(rows, page),
            TableManifest.Of("", ("scale", scale.ToString()))));
        return ExitCode.Done;
    }

    private static void Show(IReadOnlyList<AgreementRow> rows, TextWriter output)
    {
        var table = new TextTable("variable", "units", "prevalence", "alpha", "95 % interval", "kappa", "verdict");
        foreach (var row in rows)
            table.Add(row.Variable, row.Units.ToString(CultureInfo.InvariantCulture), row.Prevalence, row.Alpha, row.Low.Length == 0 ? "" : $"{row.Low} - {row.High}", row.Kappa, row.Verdict);
        table.Write(output);
    }
}
