using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>A place where a speech names an actor, a body or a topic.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="EntityId">Id in the catalogue; <c>own</c> for the own side, an empty string for an actor that is real but has no entry.</param>
/// <param name="Span">The words that name it.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="FirstToken">Index of the first token in the sentence.</param>
/// <param name="EndToken">Index behind the last token.</param>
/// <param name="Form">The catalogue form that matched, or how it was resolved (<c>pronoun</c>).</param>
public sealed record Mention(MentionKind Kind, string EntityId, TextSpan Span, int Sentence, int FirstToken, int EndToken, string Form);

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
