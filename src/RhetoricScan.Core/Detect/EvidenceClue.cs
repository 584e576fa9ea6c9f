namespace RhetoricScan.Detect;

/// <summary>One of the things that weighed most when the learned model decided a row.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">
/// The word as the speech writes it; who acts on whom as <c>agent.act.patient</c> (sides <c>own</c>, <c>other</c>, <c>something</c>, <c>somebody</c>; acts
/// <c>harm</c>, <c>help</c>, <c>failed</c>, <c>act</c>) or the side that is named (<c>own</c>, <c>other</c>, <c>vague</c>, <c>all</c>, <c>body</c>); or the id of a rule.
/// </param>
public readonly record struct EvidenceClue(EvidenceClueKind Kind, string Value);

/// <summary>Kinds of things that weigh in the learned model.</summary>
public enum EvidenceClueKind
{
    /// <summary>A word of the sentence.</summary>
    Word,

    /// <summary>Who acts on whom, or who is named.</summary>
    Actors,

    /// <summary>A rule, or cues of it.</summary>
    Rule,
}
