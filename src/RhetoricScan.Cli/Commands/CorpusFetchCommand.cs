using System.CommandLine;
using System.Globalization;
using RhetoricScan.IO.Corpora;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>corpus fetch</c>: the documents of a manifest into a folder that <c>scan</c> reads.</summary>
internal sealed class CorpusFetchCommand : Command
{
    private readonly Argument<string> _manifest = new("manifest") { Description = "Name of a shipped manifest or path of one (.csv, .yml)." };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Folder for the documents.", Required = true, HelpName = "DIR" };
    private readonly Option<double> _delay = new("--delay") { Description = "Least seconds between two requests to a host.", DefaultValueFactory = _ => 2, HelpName = "SECONDS" };
    private readonly Option<double> _timeout = new("--timeout") { Description = "Seconds one answer may take.", DefaultValueFactory = _ => 60, HelpName = "SECONDS" };
    private readonly Option<double> _patience = new("--patience") { Description = "Longest wait a server may ask for, in seconds.", DefaultValueFactory = _ => 120, HelpName = "SECONDS" };
    private readonly Option<double> _maxSize = new("--max-file-size") { Description = "Largest document in MiB.", DefaultValueFactory = _ => 64, HelpName = "MIB" };
    private readonly Option<int> _tries = new("--tries") { Description = "Times a document is tried.", DefaultValueFactory = _ => 3, HelpName = "N" };
    private readonly Option<bool> _refresh = new("--refresh") { Description = "Ask whether documents that are there have changed." };
    private readonly Option<string> _contact = new("--contact") { Description = "Page or mailbox named in the User-Agent.", HelpName = "URL" };

    public CorpusFetchCommand(Terminal terminal)
        : base("fetch", "Fetches the documents of a manifest, slowly and as robots.txt allows; what is there is kept. The only command that uses a network.")
    {
        Add(_manifest);
        foreach (var option in new Option[] { _output, _delay, _timeout, _patience, _maxSize, _tries, _refresh, _contact }) Add(option);
        SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed, terminal, cancellation));
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var options = Read(parsed);
        var manifest = ManifestFiles.Read(parsed.GetRequiredValue(_manifest));
        var folder = new CorpusFolder(parsed.GetRequiredValue(_output));
        var outcomes = await CorpusFetcher.FetchAsync(manifest, folder, options, outcome => Tell(outcome, terminal.Error), cancellation);
        var table = new TextTable("id", "status", "file");
        foreach (var outcome in outcomes) table.Add(outcome.Entry.Id, outcome.Status.ToString().ToLowerInvariant(), outcome.File ?? "");
        table.Write(terminal.Output);
        var failed = outcomes.Count(outcome => outcome.Status == FetchStatus.Failed);
        if (failed == 0) return ExitCode.Done;
        return failed == outcomes.Count ? ExitCode.NothingDone : ExitCode.SomeInputsFailed;
    }

    private FetchOptions Read(ParseResult parsed) => new()
    {
        Version = ToolVersion.Number,
        Contact = parsed.GetValue(_contact),
        Delay = Seconds(parsed, _delay, 0),
        Timeout = Seconds(parsed, _timeout, .1),
        MostPatience = Seconds(parsed, _patience, 0),
        MaximumBytes = (long)(Limited(parsed, _maxSize, 0, 65_536) * (1 << 20)),
        Tries = (int)Math.Clamp(parsed.GetValue(_tries), 1, 10),
        Refresh = parsed.GetValue(_refresh),
    };

    private static TimeSpan Seconds(ParseResult parsed, Option<double> option, double least) => TimeSpan.FromSeconds(Limited(parsed, option, least, 86_400));

    private static double Limited(ParseResult parsed, Option<double> option, double least, double most)
    {
        var value = parsed.GetValue(option);
        if (value >= least && value <= most) return value;
        throw new UserErrorException(Messages.OptionInvalid(option.Name, value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}")));
    }

    private static void Tell(FetchOutcome outcome, TextWriter error)
    {
        if (outcome.Error is { } diagnostic) error.WriteLine(diagnostic.At(outcome.Entry.Id));
    }
}
