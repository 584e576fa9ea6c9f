using System.Collections.Immutable;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Cli.Scanning;

/// <summary>One run of <c>scan</c>: outcomes to sinks, warnings and errors to stderr, counts to the exit code.</summary>
/// <param name="terminal">Takes warnings and errors for people.</param>
/// <param name="sinks">Take the outcomes.</param>
/// <param name="thresholds">Levels that change the exit code.</param>
/// <param name="quiet">Whether warnings are left out.</param>
/// <param name="worker">Whether the run is a worker's: it keeps nothing of a speech, may end without any, and its errors don't say in which line of the delivery they were.</param>
internal sealed class ScanRun(Terminal terminal, IReadOnlyList<ScanSink> sinks, IReadOnlyList<FailThreshold> thresholds, bool quiet, bool worker = false)
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private bool _reached;
    private long _scanned;
    private long _failed;

    /// <summary>SHA-256 of every text that was scanned, by speech id; empty for a worker.</summary>
    public ImmutableSortedDictionary<string, string> Texts => _texts.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Takes one outcome.</summary>
    public void Take(ScanOutcome outcome)
    {
        if (!quiet) foreach (var warning in outcome.Input.Warnings) terminal.Error.WriteLine($"warning: {warning}");
        if (outcome.Result is { } result) TakeResult(result, outcome.Input);
        else TakeError(outcome.Input.Source, outcome.Error!);
    }

    /// <summary>What the process should return when all outcomes are taken.</summary>
    public ExitCode ExitCode() => (_scanned, _failed, _reached) switch
    {
        (0, _, _) when !worker => Cli.ExitCode.NothingDone,
        (_, > 0, _) => Cli.ExitCode.SomeInputsFailed,
        (_, _, true) => Cli.ExitCode.ThresholdReached,
        _ => Cli.ExitCode.Done,
    };

    private void TakeResult(ScanResult result, IngestResult input)
    {
        var speech = result.Annotated.Speech;
        _scanned++;
        if (!worker) _texts[speech.Id] = Hashes.OfText(speech.Body);
        _reached |= thresholds.Any(threshold => threshold.IsReachedBy(result));
        foreach (var sink in sinks)
        {
            sink.Write(result);
            if (input.Extracted && sink is FolderSink folder) folder.WriteText(speech.Id, speech.Body);
        }
    }

    private void TakeError(string source, Diagnostic error)
    {
        _failed++;
        terminal.Error.WriteLine(error.File is null ? error.At(source) : error);
        foreach (var sink in sinks) sink.WriteError(source, worker ? error with { Line = null } : error);
    }
}
