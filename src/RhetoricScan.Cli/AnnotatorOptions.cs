using System.CommandLine;
using System.Text;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Cli;

/// <summary>The options that say who annotates: one of our engines, or a file of foreign annotation.</summary>
internal sealed class AnnotatorOptions
{
    private readonly Option<string> _engine = new Option<string>("--engine") { Description = "Engine: " + string.Join(", ", AnnotatorFactory.Engines) + ".", DefaultValueFactory = _ => AnnotatorFactory.Engines[0], HelpName = "NAME" }.AcceptOnlyFromAmong([.. AnnotatorFactory.Engines]);
    private readonly Option<string> _annotations = new("--annotations") { Description = "CoNLL-U of spaCy, Stanza, UDPipe or by hand, instead of an engine.", HelpName = "FILE" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_engine);
        command.Add(_annotations);
    }

    /// <summary>The annotator the user asked for.</summary>
    /// <exception cref="UserErrorException">The annotation file can't be read (RS1001) or is no CoNLL-U (RS5001).</exception>
    public IAnnotator Create(ParseResult parsed, ModelDirectory models) => parsed.GetValue(_annotations) is { } path
        ? new ForeignAnnotator(File.ReadAllText(path, Encoding.UTF8), path)
        : AnnotatorFactory.Create(parsed.GetRequiredValue(_engine), LinguisticModels.In(models));
}
