using System.CommandLine;
using RhetoricScan.Cli.Scanning;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Profiles;
using RhetoricScan.IO.Store;
using RhetoricScan.Languages;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>profile build</c>: scans a corpus and keeps its counts.</summary>
internal sealed class ProfileBuildCommand : Command
{
    private readonly Argument<string[]> _paths = new("paths") { Description = "Speeches of one language: folders, files, patterns, or stores of scans with the same engine and models.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _name = new("--name") { Description = "Name of the profile and of its file.", Required = true, HelpName = "NAME" };
    private readonly Option<string> _title = new("--title") { Description = "What it is made of.", HelpName = "TEXT" };
    private readonly Option<string> _source = new("--source") { Description = "Where the texts come from.", HelpName = "TEXT" };
    private readonly Option<string> _licence = new("--licence") { Description = "Licence of the texts.", HelpName = "TEXT" };
    private readonly Option<string> _genre = new("--genre") { Description = "Genre of all speeches, instead of their venues'.", HelpName = "GENRE" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Folder for the file.", DefaultValueFactory = _ => ".", HelpName = "DIR" };
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "Speeches scanned at once.", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
    private readonly SpeechOptions _speech = new();
    private readonly ScannerOptions _scanner = new();
    private readonly Terminal _terminal;

    public ProfileBuildCommand(Terminal terminal)
        : base("build", "Scans speeches and writes a profile: their counts, not their texts.")
    {
        _terminal = terminal;
        Add(_paths);
        foreach (var option in new Option[] { _name, _title, _source, _licence, _genre, _output, _jobs }) Add(option);
        _speech.AddTo(this);
        _scanner.AddTo(this);
        UnknownOptions.Refuse(this, _paths);
        SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, cancellation));
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var name = parsed.GetRequiredValue(_name);
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) throw new UserErrorException(Messages.ProfileNameInvalid(name));
        var scanner = ScannerLoader.Load(_scanner.Read(parsed) with { Profiles = [] }).Scanner;
        var builder = new ProfileBuilder(scanner.Catalogues, parsed.GetValue(_genre));
        var failed = await CollectAsync(parsed, scanner, builder, cancellation);
        var profile = builder.Build(name, parsed.GetValue(_title) ?? name, parsed.GetValue(_source) ?? "", parsed.GetValue(_licence) ?? "", scanner.FingerprintOf);
        var path = Path.Combine(parsed.GetValue(_output)!, name + ProfileFile.Extension);
        Directory.CreateDirectory(parsed.GetValue(_output)!);
        ProfileFile.Write(profile, path);
        _terminal.Output.WriteLine(FormattableString.Invariant($"{path}: {profile.Card}, {new FileInfo(path).Length} bytes"));
        return failed == 0 ? ExitCode.Done : ExitCode.SomeInputsFailed;
    }

    private async Task<int> CollectAsync(ParseResult parsed, SpeechScanner scanner, ProfileBuilder builder, CancellationToken cancellation)
    {
        var paths = parsed.GetRequiredValue(_paths).ToLookup(ResultSet.IsStore);
        var inputs = new SpeechSources(_speech.Read(parsed, LanguageDetector.Detect)).Read([.. paths[false]], _terminal.Input);
        var queue = new ScanQueue(scanner.Scan, Math.Max(1, parsed.GetValue(_jobs)), Timeout.InfiniteTimeSpan);
        var failed = 0;
        foreach (var annotated in StoredAnnotations.Read(paths[true], scanner.FingerprintOf)) Take(builder.Add(scanner.Scan(annotated, cancellation)));
        await foreach (var outcome in queue.RunAsync(inputs, cancellation)) Take(outcome.Result is { } result ? builder.Add(result) : outcome.Error);
        return failed;

        void Take(Diagnostic? problem)
        {
            if (problem is null) return;
            failed++;
            _terminal.Error.WriteLine(problem);
        }
    }
}
