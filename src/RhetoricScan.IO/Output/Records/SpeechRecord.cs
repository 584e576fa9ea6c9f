using System.Collections.Immutable;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Output;

/// <summary>One speech as <c>results.jsonl</c> tells it: everything a comparison, a profile or a brief needs, without the text.</summary>
public sealed record SpeechRecord
{
    /// <summary>Id of the speech.</summary>
    public required string Id { get; init; }

    /// <summary>What is known beside the text.</summary>
    public required SpeechMetadata Metadata { get; init; }

    /// <summary>Language of the text.</summary>
    public required string Language { get; init; }

    /// <summary>SHA-256 of the text; empty in results of a foreign tool.</summary>
    public required string TextHash { get; init; }

    /// <summary>Hash over rules, catalogues, models and engine; empty when unknown.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Number of sentences.</summary>
    public required int Sentences { get; init; }

    /// <summary>Number of tokens.</summary>
    public required int Tokens { get; init; }

    /// <summary>Labels, actors and acts.</summary>
    public required SpeechCounts Counts { get; init; }

    /// <summary>Grievance.</summary>
    public required PatternRecord Victimization { get; init; }

    /// <summary>Guarded and contested bodies.</summary>
    public required PatternRecord Appropriation { get; init; }

    /// <summary>Unexplained absence.</summary>
    public required PatternRecord Silence { get; init; }

    /// <summary>Evidence in the order of the text.</summary>
    public required ImmutableArray<EvidenceRecord> Evidence { get; init; }

    /// <summary>Topics of the agenda.</summary>
    public required ImmutableArray<TopicRecord> Topics { get; init; }

    /// <summary>Bodies named.</summary>
    public required ImmutableArray<BodyRow> Bodies { get; init; }

    /// <summary>Relevant episodes of the ledger.</summary>
    public required ImmutableArray<EpisodeRecord> Episodes { get; init; }

    /// <summary>What could not be done.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
