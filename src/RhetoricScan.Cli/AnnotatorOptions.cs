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
    private readonly Option<string> _annotator = new("--annotator") { Description = "A library instead of an engine, where the build has it: catalyst.", HelpName = "NAME" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_engine);
        command.Add(_annotations);
        command.Add(_annotator);
    }

    /// <summary>The annotator the user asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="models">Where the models are.</param>
    /// <param name="scheme">Annotation scheme an engine shall follow; null for its default.</param>
    /// <exception cref="UserErrorException">
    /// The annotation file is missing (RS1001) or no CoNLL-U (RS5001), the build lacks the library (RS5008), or a scheme is asked for where there is none to choose (RS5010).
    /// </exception>
    public IAnnotator Create(ParseResult parsed, ModelDirectory models, string? scheme = null)
    {
        var isEngine = parsed.GetValue(_annotator) is null && parsed.GetValue(_annotations) is null;
        if (scheme is not null && !isEngine) throw new UserErrorException(Messages.SchemeUnknown(scheme, []));
        if (parsed.GetValue(_annotator) is { } library) return Library(library);
        if (parsed.GetValue(_annotations) is not { } path) return AnnotatorFactory.Create(parsed.GetRequiredValue(_engine), LinguisticModels.In(models), scheme);
        return File.Exists(path) ? new ForeignAnnotator(File.ReadAllText(path, Encoding.UTF8), path) : throw new UserErrorException(Messages.InputMissing(path));
    }

    /// <summary>What names the annotator in fingerprints: the engine's name, or the foreign annotator's own fingerprint.</summary>
    public string NameOf(ParseResult parsed, IAnnotator annotator) =>
        parsed.GetValue(_annotator) is null && parsed.GetValue(_annotations) is null ? parsed.GetRequiredValue(_engine) : annotator.Fingerprint;

    private static IAnnotator Library(string name)
    {
#if ENABLE_CATALYST
        if (name == "catalyst") return new global::RhetoricScan.Catalyst.CatalystAnnotator();
#endif
        throw new UserErrorException(Messages.AnnotatorNotBuilt(name));
    }
}
