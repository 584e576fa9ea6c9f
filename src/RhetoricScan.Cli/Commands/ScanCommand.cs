using System.CommandLine;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>scan</c>: speeches to patterns, evidence and files.</summary>
internal sealed class ScanCommand : Command
{
    private readonly Argument<string[]> _paths = new("paths") { Description = "Files, folders, patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Folder for the result files; a file with exactly one format; - for standard output.", HelpName = "DIR" };
    private readonly Option<string[]> _formats = new("--format", "-f") { Description = "Formats, separated by commas: console, csv, json, jsonl.", DefaultValueFactory = _ => ["console"], AllowMultipleArgumentsPerToken = true, HelpName = "LIST" };
    private readonly Option<bool> _sentences = new("--sentences") { Description = "Write every sentence with its label probabilities (jsonl)." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No page and no progress, only errors." };
    private readonly Option<bool> _byteOrderMark = new("--bom") { Description = "Start CSV files with a byte order mark, as Excel likes." };
    private readonly Option<int?> _jobs = new("--jobs", "-j") { Description = "Speeches scanned at once; results don't depend on it.", HelpName = "N" };
    private readonly SpeechOptions _speech = new();

    public ScanCommand(Terminal terminal)
        : base("scan", "Scans speeches and shows or writes what was found.")
    {
        Add(_paths);
        foreach (var option in new Option[] { _output, _formats, _sentences, _quiet, _byteOrderMark, _jobs }) Add(option);
        _speech.AddTo(this);
        UnknownOptions.Refuse(this, _paths);
        SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, terminal, cancellation)));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        terminal.Output.WriteLine(string.Join(' ', parsed.GetRequiredValue(_paths)));
        return ExitCode.Done;
    }
}
