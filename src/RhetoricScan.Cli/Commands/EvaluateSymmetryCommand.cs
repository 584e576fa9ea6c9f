using System.CommandLine;
using System.Globalization;
using RhetoricScan.Learning.Evaluation;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>evaluate symmetry</c>: whether the labels stay when two states change places.</summary>
internal sealed class EvaluateSymmetryCommand : Command
{
    private readonly Option<string> _texts = new("--texts") { Description = "Folder with {corpus}/txt/{doc}.txt.", Required = true, HelpName = "DIR" };
    private readonly Option<string> _corpus = new("--corpus") { Description = "Corpus to draw from.", DefaultValueFactory = _ => "ungdc", HelpName = "NAME" };
    private readonly Option<int> _most = new("--sentences") { Description = "Sentences to compare.", DefaultValueFactory = _ => 300, HelpName = "N" };
    private readonly EvidenceEngineOptions _engine = new();

    public EvaluateSymmetryCommand(Terminal terminal)
        : base("symmetry", "Exchanges RUS and USA, IRN and ISR, PRK and KOR, CHN and JPN in their speeches and compares the labels.")
    {
        foreach (var option in new Option[] { _texts, _corpus, _most }) Add(option);
        _engine.AddTo(this);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        var states = ActorSwap.Pairs.SelectMany(pair => new[] { pair.One, pair.Other }).ToHashSet(StringComparer.Ordinal);
        var perState = Math.Max(1, parsed.GetValue(_most) / states.Count);
        var engine = _engine.Open(parsed);
        var table = new TextTable("state", "sentences", "label flips", "mean change");
        var speeches = new GoldTexts(parsed.GetRequiredValue(_texts)).Of(parsed.GetRequiredValue(_corpus)).ToLookup(speech => speech.Metadata.State ?? "", StringComparer.Ordinal);
        var all = new List<SymmetryFigures>();
        foreach (var state in states.Order(StringComparer.Ordinal))
        {
            all.Add(SymmetryAudit.Run(speeches[state], engine, perState));
            Row(table, state, all[^1]);
        }
        var sentences = Math.Max(1, all.Sum(one => one.Sentences));
        Row(table, "all", new SymmetryFigures(sentences, all.Sum(one => one.Flips * one.Sentences) / sentences, all.Sum(one => one.MeanChange * one.Sentences) / sentences));
        table.Write(terminal.Output);
        return ExitCode.Done;
    }

    private static void Row(TextTable table, string state, SymmetryFigures figures) => table.Add(state,
        figures.Sentences.ToString(CultureInfo.InvariantCulture),
        figures.Flips.ToString("0.0000", CultureInfo.InvariantCulture),
        figures.MeanChange.ToString("0.0000", CultureInfo.InvariantCulture));
}
