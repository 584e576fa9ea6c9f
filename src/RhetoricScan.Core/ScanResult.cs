using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan;

/// <summary>All a report may say about one speech. Every figure in it is computed from its rows.</summary>
public sealed record ScanResult
{
    /// <summary>The speech with its sentences.</summary>
    public required AnnotatedSpeech Annotated { get; init; }

    /// <summary>Every actor, body and topic named.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Who did what to whom.</summary>
    public required ImmutableArray<Clause> Clauses { get; init; }

    /// <summary>Calibrated label probabilities, one per sentence.</summary>
    public required ImmutableArray<LabelScores> Labels { get; init; }

    /// <summary>Rows of evidence by position in the text.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>Grievance: the crisis told as the adversary's doing.</summary>
    public required PatternScore Victimization { get; init; }

    /// <summary>Guardianship of bodies whose function is contested.</summary>
    public required PatternScore Appropriation { get; init; }

    /// <summary>Unexplained absence of core topics.</summary>
    public required PatternScore Silence { get; init; }

    /// <summary>One row per topic of the agenda.</summary>
    public required ImmutableArray<TopicSilence> Topics { get; init; }

    /// <summary>One row per body named.</summary>
    public required ImmutableArray<BodyUse> Bodies { get; init; }

    /// <summary>Episodes of the ledger that the speech makes relevant.</summary>
    public required ImmutableArray<EpisodeState> Episodes { get; init; }

    /// <summary>Hash over rules, catalogues, models and engine that made it; empty when unknown. Results with different fingerprints are not compared.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Figures beside the patterns: concentration, own conduct, base rates, own record; null in results made without scoring.</summary>
    public SpeechFigures? Figures { get; init; }

    /// <summary>What could not be done and why, each one sentence.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
