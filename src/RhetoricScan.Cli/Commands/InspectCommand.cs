using System.CommandLine;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Cli.Pages;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Languages;
using RhetoricScan.Resolve;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>inspect</c>: words, tags, lemmas and trees of speeches, as CoNLL-U or drawn.</summary>
internal sealed class InspectCommand : Command
{
    private readonly Argument<string[]> _paths = new("paths") { Description = "Files, folders, patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _format = new Option<string>("--format", "-f") { Description = "conllu or tree.", DefaultValueFactory = _ => "conllu", HelpName = "NAME" }.AcceptOnlyFromAmong("conllu", "tree");
    private readonly Option<bool> _clauses = new("--clauses") { Description = "Show who did what to whom instead, sentence by sentence." };
    private readonly Option<string> _scheme = SchemeOption.New();
    private readonly AnnotatorOptions _annotator = new();
    private readonly SpeechOptions _speech = new();
    private readonly CatalogueOptions _catalogues = new();

    public InspectCommand(Terminal terminal)
        : base("inspect", "Shows what the engine makes of a text: words, tags, lemmas, heads, clauses.")
    {
        Add(_paths);
        Add(_format);
        Add(_clauses);
        _annotator.AddTo(this);
        Add(_scheme);
        _speech.AddTo(this);
        _catalogues.AddTo(this);
        UnknownOptions.Refuse(this, _paths);
        SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, terminal, cancellation)));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var models = _catalogues.Models(parsed);
        var annotator = _annotator.Create(parsed, models, parsed.GetValue(_scheme));
        var resolver = parsed.GetValue(_clauses) ? new SpeechResolver(CatalogueLoader.Load(models, _catalogues.Overlays(parsed)), CueFile.Read(models), ActFiles.Read(models)) : null;
        var (done, failed) = (0, 0);
        foreach (var result in new SpeechSources(_speech.Read(parsed, LanguageDetector.Detect)).Read(parsed.GetRequiredValue(_paths), Console.OpenStandardInput))
        {
            foreach (var warning in result.Warnings) terminal.Error.WriteLine(warning);
            if (result.Error is { } error) terminal.Error.WriteLine(error);
            if (result.Speech is not { } speech)
            {
                failed++;
                continue;
            }
            var annotated = annotator.Annotate([speech], cancellation)[0];
            if (resolver is null) Show(annotated, parsed.GetRequiredValue(_format), terminal.Output);
            else ClausePage.Write(resolver.Resolve(annotated), terminal.Output);
            done++;
        }
        return done == 0 ? ExitCode.NothingDone : failed == 0 ? ExitCode.Done : ExitCode.SomeInputsFailed;
    }

    private static void Show(AnnotatedSpeech speech, string format, TextWriter output)
    {
        if (format == "conllu")
        {
            ConlluWriter.Write(output, ConlluExport.Of(speech));
            return;
        }
        foreach (var sentence in speech.Sentences)
        {
            output.WriteLine("# " + string.Join(' ', sentence.Tokens.Select(token => token.Form)));
            foreach (var line in TreeDrawing.Lines(sentence, speech.Layers)) output.WriteLine(line);
            output.WriteLine();
        }
    }
}
