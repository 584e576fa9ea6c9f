using System.Collections.Concurrent;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Ledger;
using RhetoricScan.Ingest;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan;

/// <summary>The way of a speech through all stages: annotate, resolve, detect, score. Frozen and thread-safe.</summary>
public sealed class SpeechScanner
{
    private readonly ConcurrentDictionary<string, Task> _prepared = new(StringComparer.Ordinal);

    /// <summary>Words, sentences and, where it can, syntax.</summary>
    public required IAnnotator Annotator { get; init; }

    /// <summary>Who is named and who did what to whom.</summary>
    public required SpeechResolver Resolver { get; init; }

    /// <summary>Labels and rows of evidence.</summary>
    public required EvidenceDetector Detector { get; init; }

    /// <summary>What the ledger knows of the own side and of others.</summary>
    public required LedgerJoin Ledger { get; init; }

    /// <summary>All that is known by name.</summary>
    public required CatalogueSet Catalogues { get; init; }

    /// <summary>What levels and scores are computed with beside the speech.</summary>
    public ScoringSettings Settings { get; init; } = ScoringSettings.Default;

    /// <summary>Hash over rules, catalogues, models and engine for a language.</summary>
    public required Func<string, string> FingerprintOf { get; init; }

    /// <summary>Scans one speech. While the first one of a language is annotated, what its evidence is found with is read beside.</summary>
    /// <exception cref="OperationCanceledException">The time is up.</exception>
    public ScanResult Scan(Speech speech, CancellationToken cancellation)
    {
        _prepared.GetOrAdd(speech.Language, language => Task.Run(() => Prepare(language), CancellationToken.None));
        return Scan(Annotator.Annotate([speech], cancellation)[0], cancellation);
    }

    /// <summary>What goes wrong here goes wrong again, and is reported, when the speech needs it.</summary>
    private void Prepare(string language)
    {
        Resolver.Prepare(language);
        Detector.Prepare(language);
    }

    /// <summary>Scans a speech that is annotated already.</summary>
    /// <exception cref="OperationCanceledException">The time is up.</exception>
    public ScanResult Scan(AnnotatedSpeech annotated, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var resolved = Resolver.Resolve(annotated);
        cancellation.ThrowIfCancellationRequested();
        var (labels, found) = Detector.Detect(resolved);
        var (episodes, evidence) = Ledger.Read(resolved, labels, found);
        cancellation.ThrowIfCancellationRequested();
        var scores = SpeechScorer.Score(new ScoringInput
        {
            Annotated = annotated,
            Mentions = resolved.Mentions,
            Clauses = resolved.Clauses,
            Labels = labels,
            Evidence = evidence,
            Episodes = episodes,
            Catalogues = Catalogues,
            OwnSide = resolved.Own,
            References = Settings.References,
            NamedTopics = Settings.NamedTopics,
            Since = Settings.Since,
            Quality = Detector.QualityOf(annotated.Speech.Language),
        });
        return new ScanResult
        {
            Annotated = annotated,
            Mentions = resolved.Mentions,
            Clauses = resolved.Clauses,
            Labels = labels,
            Evidence = evidence,
            Victimization = scores.Victimization,
            Appropriation = scores.Appropriation,
            Silence = scores.Silence,
            Topics = scores.Topics,
            Bodies = scores.Bodies,
            Episodes = episodes,
            Figures = scores.Figures,
            Fingerprint = FingerprintOf(annotated.Speech.Language),
            Notes = [.. ScanNotes.Of(annotated), .. Settings.References.Notes],
        };
    }
}
