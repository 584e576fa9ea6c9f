using System.CommandLine;
using System.Globalization;
using RhetoricScan.IO.Models;
using RhetoricScan.Learning.Clauses;
using RhetoricScan.Resolve;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>evaluate clauses</c>: who did what to whom, against gold events and coded blame.</summary>
internal sealed class EvaluateClausesCommand : Command
{
    private readonly Argument<string[]> _gold = new("gold") { Description = "PLOVER gold standard records (JSON).", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _blame = new("--blame") { Description = "Coded sentences with the blamed target (CSV).", HelpName = "FILE" };
    private readonly AnnotatorOptions _annotator = new();
    private readonly CatalogueOptions _catalogues = new();

    public EvaluateClausesCommand(Terminal terminal)
        : base("clauses", "Prints precision and recall of sources and targets, and how often the blamed one is found.")
    {
        Add(_gold);
        Add(_blame);
        _annotator.AddTo(this);
        _catalogues.AddTo(this);
        UnknownOptions.Refuse(this, _gold);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        var models = _catalogues.Models(parsed);
        var catalogues = CatalogueLoader.Load(models, _catalogues.Overlays(parsed));
        var cues = CueFile.Read(models);
        var annotator = _annotator.Create(parsed, models);
        var resolver = new SpeechResolver(catalogues, cues, ActFiles.Read(models));
        var finder = new MentionFinder(catalogues, cues);
        var scores = new ClauseEvaluation(annotator, resolver, catalogues, finder).Measure([.. parsed.GetRequiredValue(_gold).SelectMany(PloverGold.Read)]);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"sources and targets: {scores.Sentences} sentences, P {scores.Precision:0.000}, R {scores.Recall:0.000}, F1 {scores.F1:0.000}, exact {scores.Exact}"));
        if (parsed.GetValue(_blame) is not { } path) return ExitCode.Done;
        var blame = new BlameTargets(annotator, resolver, catalogues, finder).Measure(path);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"blamed targets: {blame.Rows} sentences, named in {blame.Named}, agent of harm in {blame.Agents}; {blame.Unknown} more have a target no catalogue lists"));
        return ExitCode.Done;
    }
}
