using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Ledger;
using RhetoricScan.IO.Models;
using RhetoricScan.IO.Output;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.Benchmarks;

/// <summary>From words to results, a stage at a time; each gets what the stage before made.</summary>
[MemoryDiagnoser]
public class ScanBenchmarks
{
    private SpeechScanner _scanner = null!;
    private MentionFinder _finder = null!;
    private AnnotatedSpeech _annotated = null!;
    private ResolvedSpeech _resolved = null!;
    private (ImmutableArray<LabelScores> Labels, ImmutableArray<Evidence> Evidence) _detected;
    private LedgerReading _ledger = null!;
    private ScanResult _result = null!;

    /// <summary>The engine whose annotation the stages read.</summary>
    [Params("fast", "neural")]
    public string Engine { get; set; } = "";

    /// <summary>Loads everything and runs the stages once.</summary>
    [GlobalSetup]
    public void Load()
    {
        _scanner = ScannerLoader.Load(new ScannerSettings { Models = Sample.Models, Engine = Engine, Annotator = Sample.Engine(Engine) }).Scanner;
        _finder = new MentionFinder(_scanner.Catalogues, CueFile.Read(Sample.Models));
        _annotated = _scanner.Annotator.Annotate([Sample.Speech], CancellationToken.None)[0];
        _resolved = _scanner.Resolver.Resolve(_annotated);
        _detected = _scanner.Detector.Detect(_resolved);
        _ledger = _scanner.Ledger.Read(_resolved, _detected.Labels, _detected.Evidence);
        _result = _scanner.Scan(_annotated, CancellationToken.None);
    }

    /// <summary>Look-up of words and match of phrases of the catalogues.</summary>
    [Benchmark]
    public ImmutableArray<Mention> Match() => _finder.Find(_annotated);

    /// <summary>Mentions, pronouns and clauses.</summary>
    [Benchmark]
    public ResolvedSpeech Clauses() => _scanner.Resolver.Resolve(_annotated);

    /// <summary>Labels and rows of evidence.</summary>
    [Benchmark]
    public (ImmutableArray<LabelScores> Labels, ImmutableArray<Evidence> Evidence) Detect() => _scanner.Detector.Detect(_resolved);

    /// <summary>Levels, scores, intervals, silence.</summary>
    [Benchmark]
    public SpeechScores Score() => SpeechScorer.Score(new ScoringInput
    {
        Annotated = _annotated,
        Mentions = _resolved.Mentions,
        Clauses = _resolved.Clauses,
        Labels = _detected.Labels,
        Evidence = _ledger.Evidence,
        Episodes = _ledger.Episodes,
        Catalogues = _scanner.Catalogues,
        OwnSide = _resolved.Own,
        References = _scanner.Settings.References,
    });

    /// <summary>JSON Lines with all sentences.</summary>
    [Benchmark]
    public long Write()
    {
        using var target = new MemoryStream();
        using (var writer = new JsonLinesWriter(target, sentences: true)) writer.Write(_result);
        return target.ToArray().Length;
    }

    /// <summary>All stages behind annotation.</summary>
    [Benchmark]
    public ScanResult Scan() => _scanner.Scan(_annotated, CancellationToken.None);
}
