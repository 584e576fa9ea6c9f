using System.CommandLine;
using RhetoricScan.Cli.Scanning;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.IO.Output;
using RhetoricScan.Languages;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Brief;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>brief</c>: one page per speech for people who decide, from results or from texts.</summary>
internal sealed class BriefCommand : Command
{
    private readonly Argument<string[]> _paths = new("paths") { Description = "A folder or file of results, a store, or texts to scan.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _output = new("--output", "-o") { Description = "A .md or .docx file for one speech, or a folder; standard output gets Markdown.", HelpName = "FILE|DIR" };
    private readonly Option<string[]> _formats = new("--format", "-f") { Description = "Formats in a folder, separated by commas: docx, md.", DefaultValueFactory = _ => ["docx"], AllowMultipleArgumentsPerToken = true, HelpName = "LIST" };
    private readonly Option<string> _uiLanguage = new("--ui-language") { Description = "Language of the brief: en or ko.", DefaultValueFactory = _ => "en", HelpName = "LANG" };
    private readonly Option<string> _only = new("--speech") { Description = "Only the speech with this id.", HelpName = "ID" };
    private readonly SpeechOptions _speech = new();
    private readonly ScannerOptions _scanner = new();
    private readonly Terminal _terminal;

    public BriefCommand(Terminal terminal)
        : base("brief", "Writes a one-page brief: findings with quotes, what speaks against each, what could not be tested.")
    {
        _terminal = terminal;
        Add(_paths);
        foreach (var option in new Option[] { _output, _formats, _uiLanguage, _only }) Add(option);
        _speech.AddTo(this);
        _scanner.AddTo(this);
        _uiLanguage.AcceptOnlyFromAmong("en", "ko");
        UnknownOptions.Refuse(this, _paths);
        SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var paths = parsed.GetRequiredValue(_paths);
        var settings = _scanner.Read(parsed);
        var texts = ReportTexts.For(parsed.GetValue(_uiLanguage)!);
        var (speeches, catalogues, failed) = paths.All(path => ResultSet.IsResults(path) || ResultSet.IsStore(path))
            ? (paths.SelectMany(path => ResultSet.Open(path).Read()).ToList(), CatalogueLoader.Load(settings.Models, settings.Overlays), 0)
            : await ScanAsync(parsed, settings, cancellation);
        if (parsed.GetValue(_only) is { } id) speeches = speeches.FindAll(speech => speech.Id == id);
        var names = new DisplayNames(catalogues, texts);
        Write([.. speeches.Select(speech => (speech.Id, BriefBuilder.Of(speech, names, ToolVersion.Text)))], parsed);
        return speeches.Count == 0 ? ExitCode.NothingDone : failed > 0 ? ExitCode.SomeInputsFailed : ExitCode.Done;
    }

    private async Task<(List<SpeechRecord> Speeches, Catalogues.CatalogueSet Catalogues, int Failed)> ScanAsync(
        ParseResult parsed, ScannerSettings settings, CancellationToken cancellation)
    {
        var loaded = ScannerLoader.Load(settings);
        var queue = new ScanQueue(loaded.Scanner.Scan, Environment.ProcessorCount, TimeSpan.FromMinutes(1));
        var inputs = new SpeechSources(_speech.Read(parsed, LanguageDetector.Detect)).Read(parsed.GetRequiredValue(_paths), _terminal.Input);
        List<SpeechRecord> speeches = [];
        var failed = 0;
        await foreach (var outcome in queue.RunAsync(inputs, cancellation))
        {
            if (outcome.Result is { } result) speeches.Add(ResultsReader.Of(result));
            else
            {
                failed++;
                await _terminal.Error.WriteLineAsync((outcome.Error!.File is null ? outcome.Error.At(outcome.Input.Source) : outcome.Error).ToString());
            }
        }
        return (speeches, loaded.Scanner.Catalogues, failed);
    }

    private void Write(IReadOnlyList<(string Id, BriefDocument Brief)> briefs, ParseResult parsed)
    {
        var output = parsed.GetValue(_output);
        if (output is null or "-")
        {
            foreach (var (_, brief) in briefs) BriefMarkdown.Write(brief, _terminal.Output);
            return;
        }
        if (FormatOf(output) is { } format && briefs is [var (_, only)]) OutputFile.Write(output, stream => Write(only, format, stream));
        else WriteFolder(briefs, output, Formats(parsed));
    }

    private static void WriteFolder(IReadOnlyList<(string Id, BriefDocument Brief)> briefs, string path, IReadOnlyList<string> formats)
    {
        foreach (var (id, brief) in briefs)
        {
            foreach (var format in formats)
            {
                var file = Path.Combine(path, $"{id.Replace('/', '-')}.{format}");
                Directory.CreateDirectory(path);
                OutputFile.Write(file, stream => Write(brief, format, stream));
            }
        }
    }

    private static void Write(BriefDocument brief, string format, Stream stream)
    {
        if (format == "docx")
        {
            BriefWord.Write(brief, stream);
            return;
        }
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        BriefMarkdown.Write(brief, writer);
    }

    private List<string> Formats(ParseResult parsed)
    {
        var formats = parsed.GetValue(_formats)!.SelectMany(format => format.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var unknown in formats.Where(format => format is not ("docx" or "md"))) throw new UserErrorException(Messages.OptionInvalid("--format", unknown, "docx or md"));
        return formats;
    }

    private static string? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch { ".md" => "md", ".docx" => "docx", _ => null };
}
