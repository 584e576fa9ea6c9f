using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Resolve;

namespace RhetoricScan.Score;

/// <summary>All that levels and scores are computed from.</summary>
public sealed record ScoringInput
{
    /// <summary>The speech with its sentences.</summary>
    public required AnnotatedSpeech Annotated { get; init; }

    /// <summary>Every actor, body, topic and near miss named.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Who did what to whom.</summary>
    public required ImmutableArray<Clause> Clauses { get; init; }

    /// <summary>Calibrated label probabilities, one per sentence.</summary>
    public required ImmutableArray<LabelScores> Labels { get; init; }

    /// <summary>Rows of evidence.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>Episodes of the ledger, of the own side and of others, that the speech makes relevant.</summary>
    public ImmutableArray<EpisodeState> Episodes { get; init; } = [];

    /// <summary>Actors, bodies, agenda and ledger.</summary>
    public required CatalogueSet Catalogues { get; init; }

    /// <summary>Who stands on whose side.</summary>
    public required OwnSide OwnSide { get; init; }

    /// <summary>Reference speeches; none gives levels and rates, no score.</summary>
    public ReferenceCorpus References { get; init; } = ReferenceCorpus.None;

    /// <summary>Ids of topics the user asked for; they are confirmatory like core topics.</summary>
    public ImmutableArray<string> NamedTopics { get; init; } = [];

    /// <summary>First day of the references and of the own record that silences are judged by; null for all earlier ones.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>The restriction in words, to follow "earlier speeches"; empty without one.</summary>
    internal string SinceText => Since is { } since ? $" since {since}" : "";

    /// <summary>What is known about the recall of the labels, by label; a missing one is unknown.</summary>
    public ImmutableSortedDictionary<CodebookLabel, LabelQuality> Quality { get; init; } = ImmutableSortedDictionary<CodebookLabel, LabelQuality>.Empty;
}
