using RhetoricScan.Catalogues;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>A place where a speech names an actor, a body or a topic.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="EntityId">Id in the catalogue, <see cref="ActorIds.Own"/> or <see cref="ActorIds.Everyone"/> for "we", an empty string for an actor that is real but has no entry.</param>
/// <param name="Span">The words that name it.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="FirstToken">Index of the first token in the sentence.</param>
/// <param name="EndToken">Index behind the last token.</param>
/// <param name="Form">The catalogue form that matched, or how it was resolved (<c>pronoun</c>, <c>collective</c>).</param>
public sealed record Mention(MentionKind Kind, string EntityId, TextSpan Span, int Sentence, int FirstToken, int EndToken, string Form)
{
    /// <summary>For an actor: what kind of form names it; null when it was resolved from a pronoun.</summary>
    public ActorNameKind? NameKind { get; init; }

    /// <summary>For a body: which face the form shows, by itself or by the noun it goes with ("the IAEA's findings").</summary>
    public BodyFace Face { get; init; }

    /// <summary>For a topic: how directly it is named.</summary>
    public TopicTier? Tier { get; init; }
}

/// <summary>Ids of actors that no catalogue lists.</summary>
public static class ActorIds
{
    /// <summary>The own side, where "we" or "our country" names it.</summary>
    public const string Own = "own";

    /// <summary>All of us: the Assembly, the international community, mankind.</summary>
    public const string Everyone = "everyone";
}

/// <summary>What a mention names.</summary>
public enum MentionKind
{
    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A body or instrument.</summary>
    Body,

    /// <summary>A topic of the agenda.</summary>
    Topic,

    /// <summary>A near miss of a topic; for the certificate only.</summary>
    NearMiss,
}
