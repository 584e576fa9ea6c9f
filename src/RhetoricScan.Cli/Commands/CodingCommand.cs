using System.CommandLine;
using System.Globalization;
using RhetoricScan.Detect;
using RhetoricScan.Learning.Labels;
using RhetoricScan.Statistics;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>coding</c>: sheets for coders and what becomes of them; coders' batches as stand-off labels.</summary>
internal sealed class CodingCommand : Command
{
    private readonly Argument<string[]> _sources = new("sources") { Description = "Pairs of an index (JSON) and a folder with a folder of codes per coder.", Arity = ArgumentArity.OneOrMore };
    private readonly Argument<string> _sheet = new("labels") { Description = "Stand-off labels." };

    public CodingCommand(Terminal terminal)
        : base("coding", "Writes blind coding sheets, brings them back, and measures agreement.")
    {
        var batches = new Command("batches", "Prints coders' batches as stand-off labels (CSV without text).") { _sources };
        batches.SetAction(parsed => (int)Import(parsed.GetRequiredValue(_sources), terminal));
        var votes = new Command("votes", "Prints Krippendorff's alpha per label of stand-off labels over sentences with two or more coders.") { _sheet };
        votes.SetAction(parsed => (int)Agree(parsed.GetRequiredValue(_sheet), terminal.Output));
        Add(new CodingExportCommand(terminal));
        Add(new CodingImportCommand(terminal));
        Add(new CodingAgreeCommand(terminal));
        Add(batches);
        Add(votes);
    }

    private static ExitCode Import(string[] sources, Terminal terminal)
    {
        if (sources.Length % 2 != 0) throw new UserErrorException(Messages.OptionInvalid("sources", string.Join(' ', sources), "pairs of an index and a folder"));
        LabelSheet.Write(terminal.Output, sources.Chunk(2).SelectMany(pair => CodedBatches.Read(pair[0], pair[1])));
        return ExitCode.Done;
    }

    private static ExitCode Agree(string sheet, TextWriter output)
    {
        var shared = LabelSheet.Read(sheet).Where(row => row.Votes.Length > 1).ToList();
        var table = new TextTable("label", "sentences", "given by any", "alpha");
        for (var label = CodebookLabel.Blame; label <= CodebookLabel.Contest; label++)
        {
            var units = shared.Select(row => (IReadOnlyList<double>)[.. row.Votes.Select(vote => vote.Gives(label) ? 1.0 : 0)]).ToList();
            var given = units.Count(unit => unit.Contains(1));
            table.Add(LabelNames.Of(label), units.Count.ToString(CultureInfo.InvariantCulture), given.ToString(CultureInfo.InvariantCulture),
                given == 0 ? "-" : KrippendorffAlpha.Of(units, MeasurementScale.Nominal).ToString("0.000", CultureInfo.InvariantCulture));
        }
        table.Write(output);
        return ExitCode.Done;
    }
}
