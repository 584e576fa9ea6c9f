using System.CommandLine;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Models;
using RhetoricScan.Learning.Linguistics;
using RhetoricScan.Learning.Linguistics.Evaluation;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>evaluate linguistics</c>: tags, lemmas, trees, roles, segmentation and speed of an engine on test treebanks.</summary>
internal sealed class EvaluateLinguisticsCommand : Command
{
    private readonly Argument<string[]> _treebanks = new("treebanks") { Description = "CoNLL-U files; each is measured on its own.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _language = new("--language") { Description = "Language of the treebanks: en, ru or ko.", Required = true, HelpName = "LANG" };
    private readonly Option<string> _engine = new("--engine") { Description = "Engine: " + string.Join(", ", AnnotatorFactory.Engines) + ".", DefaultValueFactory = _ => AnnotatorFactory.Engines[0], HelpName = "NAME" };
    private readonly Option<string> _scheme = SchemeOption.New();
    private readonly CatalogueOptions _options = new();

    public EvaluateLinguisticsCommand(Terminal terminal)
        : base("linguistics", "Prints accuracy and speed of an engine on test treebanks.")
    {
        Add(_treebanks);
        Add(_language);
        Add(_engine);
        Add(_scheme);
        _options.AddTo(this);
        UnknownOptions.Refuse(this, _treebanks);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        var files = LinguisticModels.In(_options.Models(parsed));
        foreach (var path in parsed.GetRequiredValue(_treebanks))
        {
            var scores = LinguisticEvaluation.Measure(parsed.GetRequiredValue(_engine), parsed.GetRequiredValue(_language), files, Treebank.Read([path]), parsed.GetValue(_scheme));
            terminal.Output.WriteLine("# " + Path.GetFileName(path));
            foreach (var line in scores.Lines) terminal.Output.WriteLine(line);
        }
        return ExitCode.Done;
    }
}
