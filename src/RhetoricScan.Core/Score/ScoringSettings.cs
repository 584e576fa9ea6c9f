using System.Collections.Immutable;
using RhetoricScan.Ingest;

namespace RhetoricScan.Score;

/// <summary>What levels and scores are computed with beside the speech.</summary>
public sealed record ScoringSettings
{
    /// <summary>No references, no topics named.</summary>
    public static ScoringSettings Default { get; } = new();

    /// <summary>Reference speeches; none gives levels and rates, no score.</summary>
    public ReferenceCorpus References { get; init; } = ReferenceCorpus.None;

    /// <summary>Ids of topics the user asked for; they are confirmatory like core topics.</summary>
    public ImmutableArray<string> NamedTopics { get; init; } = [];

    /// <summary>First day of the references and of the own record that silences are judged by; null for all earlier ones.</summary>
    public PartialDate? Since { get; init; }
}
