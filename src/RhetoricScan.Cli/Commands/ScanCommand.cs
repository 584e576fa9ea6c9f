using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using RhetoricScan.Catalogues;
using RhetoricScan.Cli.Pages;
using RhetoricScan.Cli.Scanning;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Store;
using RhetoricScan.Languages;
using RhetoricScan.Reports;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>scan</c>: speeches to patterns, evidence and files.</summary>
internal sealed class ScanCommand : Command
{
    private const int Seed = 1;

    private readonly Argument<string[]> _paths = new("paths") { Description = "Files, folders, patterns, or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Folder for the result files; a file with exactly one format; - for standard output.", HelpName = "DIR" };
    private readonly Option<string[]> _formats = new("--format", "-f") { Description = $"Formats, separated by commas: {string.Join(", ", ResultFormats.Known)}.", DefaultValueFactory = _ => ["console"], AllowMultipleArgumentsPerToken = true, HelpName = "LIST" };
    private readonly Option<bool> _sentences = new("--sentences") { Description = "Write every sentence with its label probabilities (json, jsonl)." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No page, no warnings and no progress, only errors." };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "All rows, topics and grounds on the page." };
    private readonly Option<string> _uiLanguage = new("--ui-language") { Description = "Language of the page: en or ko.", DefaultValueFactory = _ => "en", HelpName = "LANG" };
    private readonly Option<bool> _byteOrderMark = new("--bom") { Description = "Start CSV files with a byte order mark, as Excel likes." };
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "Speeches scanned at once; results don't depend on it.", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
    private readonly Option<int> _timeout = new("--timeout-per-file") { Description = "Seconds that reading one file, and then scanning one speech, may take.", DefaultValueFactory = _ => 60, HelpName = "SECONDS" };
    private readonly Option<string[]> _failOn = new("--fail-on") { Description = "Exit code 1 when a speech reaches a level, such as victimization=2.", AllowMultipleArgumentsPerToken = true, HelpName = "PATTERN=LEVEL" };
    private readonly Option<string> _store = new("--store") { Description = "Keep results in this file, and scan only what changed.", HelpName = "FILE" };
    private readonly Option<bool> _worker = new("--worker") { Description = "Take speeches from standard input, a line of JSON each, and answer each at once with its lines of JSON, until the input ends." };
    private readonly SpeechOptions _speech = new();
    private readonly ScannerOptions _scanner = new();
    private readonly Terminal _terminal;

    public ScanCommand(Terminal terminal)
        : base("scan", "Scans speeches and shows or writes what was found.")
    {
        _terminal = terminal;
        Add(_paths);
        foreach (var option in new Option[] { _output, _formats, _sentences, _quiet, _verbose, _uiLanguage, _byteOrderMark, _jobs, _timeout, _failOn, _store, _worker }) Add(option);
        _speech.AddTo(this);
        _scanner.AddTo(this);
        _uiLanguage.AcceptOnlyFromAmong("en", "ko");
        UnknownOptions.Refuse(this, _paths);
        Validators.Add(RequireOneInput);
        SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var target = Target(parsed);
        var thresholds = (parsed.GetValue(_failOn) ?? []).Select(FailThreshold.Parse).ToList();
        var settings = _scanner.Read(parsed);
        var loaded = ScannerLoader.Load(settings);
        var outcomes = Outcomes(parsed, loaded.Scanner.Catalogues.Venues, cancellation);
        var store = OpenStore(parsed, settings, loaded);
        var sinks = Sinks(parsed, target, settings, loaded);
        try
        {
            var run = new ScanRun(_terminal, sinks, thresholds, parsed.GetValue(_quiet), parsed.GetValue(_worker));
            using var progress = Progress(parsed, target);
            await foreach (var outcome in outcomes(store is null ? loaded.Scanner.Scan : store.Around(loaded.Scanner.Scan)))
            {
                progress?.Hide();
                run.Take(outcome);
                progress?.Show(outcome);
            }
            store?.Complete();
            cancellation.ThrowIfCancellationRequested();
            var manifest = Manifest(settings, loaded, run.Texts);
            foreach (var sink in sinks) sink.Complete(manifest);
            return run.ExitCode();
        }
        finally
        {
            foreach (var sink in sinks) sink.Dispose();
            store?.Dispose();
        }
    }

    private Func<Func<Speech, CancellationToken, ScanResult>, IAsyncEnumerable<ScanOutcome>> Outcomes(ParseResult parsed, ImmutableArray<Venue> venues, CancellationToken cancellation)
    {
        var (jobs, timeout) = (Math.Max(1, parsed.GetValue(_jobs)), TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(_timeout), 1, 86_400)));
        var options = _speech.Read(parsed, LanguageDetector.Detect) with { Timeout = timeout, Venues = venues };
        if (parsed.GetValue(_worker))
        {
            var worker = new Worker(new SpeechDelivery(options), jobs, timeout);
            return scan => worker.RunAsync(_terminal.Input(), scan, cancellation);
        }
        var inputs = new SpeechSources(options).Read(parsed.GetRequiredValue(_paths), _terminal.Input);
        return scan => new ScanQueue(scan, jobs, timeout).RunAsync(inputs, cancellation);
    }

    private OutputTarget Target(ParseResult parsed)
    {
        var formats = parsed.GetValue(_formats)!;
        if (!parsed.GetValue(_worker)) return OutputTarget.Of(parsed.GetValue(_output), formats);
        if (parsed.GetResult(_formats) is not { Implicit: false }) formats = ["jsonl"];
        var target = OutputTarget.Of(parsed.GetValue(_output) ?? "-", formats);
        return target.StreamFormat == "jsonl" ? target : throw new UserErrorException(Messages.OptionsClash("--worker", target.Folder is null ? "--format " + string.Join(',', formats) : "a folder"));
    }

    private void RequireOneInput(CommandResult result)
    {
        var (paths, worker) = (result.GetResult(_paths)?.Tokens.Count > 0, result.GetValue(_worker));
        if (paths && worker) result.AddError(Messages.OptionsClash("--worker", "paths").ToString());
        if (!paths && !worker) result.AddError(Messages.NothingNamed().ToString());
    }

    private ScanProgress? Progress(ParseResult parsed, OutputTarget target) => _terminal.Interactive && !target.Console && !parsed.GetValue(_quiet)
        ? new ScanProgress(_terminal.Error, _terminal.Time, parsed.GetValue(_worker) ? null : SpeechSources.CountFiles(parsed.GetRequiredValue(_paths)))
        : null;

    private ResultStore? OpenStore(ParseResult parsed, ScannerSettings settings, LoadedScanner loaded) =>
        parsed.GetValue(_store) is { } path ? new ResultStore(path, Manifest(settings, loaded, ImmutableSortedDictionary<string, string>.Empty)) : null;

    private List<ScanSink> Sinks(ParseResult parsed, OutputTarget target, ScannerSettings settings, LoadedScanner loaded)
    {
        var sinks = new List<ScanSink>();
        var catalogues = loaded.Scanner.Catalogues;
        if (target.Console && !parsed.GetValue(_quiet)) sinks.Add(new PageSink(catalogues, Page(parsed), _terminal.Output));
        var names = new Lazy<DisplayNames>(() => new DisplayNames(catalogues, ReportTexts.For(parsed.GetValue(_uiLanguage)!)));
        if (target.Folder is { } path)
        {
            var folder = new ResultFolder(path, target.Formats.Contains("csv"), catalogues, parsed.GetValue(_byteOrderMark), ScanExport.Of(target.Formats));
            if (target.Formats.Contains("html")) sinks.Add(new HtmlFolderSink(folder.Folder, names.Value, Manifest(settings, loaded, ImmutableSortedDictionary<string, string>.Empty)));
            sinks.Add(new FolderSink(folder));
        }
        else if (target.StreamFormat == "html") sinks.Add(new HtmlFileSink(target.File, _terminal.OutputBytes, names.Value));
        else if (target.StreamFormat is not null)
            sinks.Add(new StreamSink(target, parsed.GetValue(_sentences), parsed.GetValue(_byteOrderMark), _terminal.OutputBytes));
        return sinks;
    }

    private PageOptions Page(ParseResult parsed) => new()
    {
        Language = parsed.GetValue(_uiLanguage)!,
        Width = _terminal.Width,
        Colour = _terminal.Colour,
        Verbose = parsed.GetValue(_verbose),
    };

    private static string Fingerprint(LoadedScanner loaded) =>
        string.Join('-', EngineFingerprint.Languages.Select(loaded.Scanner.FingerprintOf));

    private static RunManifest Manifest(ScannerSettings settings, LoadedScanner loaded, ImmutableSortedDictionary<string, string> texts) => new()
    {
        Tool = ToolVersion.Text,
        Fingerprint = Fingerprint(loaded),
        Texts = texts,
        Models = loaded.Hashes,
        Settings = SettingsOf(settings),
        Seed = Seed,
    };

    private static ImmutableSortedDictionary<string, string> SettingsOf(ScannerSettings settings)
    {
        var values = ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            [
                KeyValuePair.Create("engine", settings.Engine),
                KeyValuePair.Create("profiles", settings.Profiles is { } names ? string.Join(' ', names) : "all"),
                KeyValuePair.Create("topics", string.Join(' ', settings.Topics)),
            ]);
        return settings.Since is { } since ? values.Add("since", since.ToString()) : values;
    }
}
