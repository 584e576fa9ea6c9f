using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;

namespace RhetoricScan.Score;

/// <summary>Sentences that mention each topic, by its own names or by what stands for it.</summary>
internal static class TopicMentions
{
    /// <summary>By topic the sentences, ascending, each once.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<int>> Of(ImmutableArray<Mention> mentions) => mentions
        .Where(mention => mention is { Kind: MentionKind.Topic, Tier: not (TopicTier.NearMiss or TopicTier.Exclusion) })
        .GroupBy(mention => mention.EntityId, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, group => group.Select(mention => mention.Sentence).Distinct().Order().ToImmutableArray(), StringComparer.Ordinal);
}
