using RhetoricScan.Text;

namespace RhetoricScan.Detect;

/// <summary>Who did what to whom: one row of the clause layer.</summary>
public sealed record Clause
{
    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The word or words that name the act.</summary>
    public required TextSpan ActSpan { get; init; }

    /// <summary>Lemma of the act ("strike", "carry out strike").</summary>
    public required string Act { get; init; }

    /// <summary>Class of the act in the act catalogue (<c>ASSAULT</c>, <c>COERCE</c> ...); empty when the act is in no class.</summary>
    public string ActClass { get; init; } = "";

    /// <summary>Harm (-1), none (0) or help (+1) done to the patient.</summary>
    public int Sign { get; init; }

    /// <summary>Who acts; null when the clause hides or lacks an agent.</summary>
    public Participant? Agent { get; init; }

    /// <summary>Who or what is acted upon.</summary>
    public Participant? Patient { get; init; }

    /// <summary>What it is about, where neither agent nor patient.</summary>
    public TextSpan? Issue { get; init; }

    /// <summary>Grammatical construction.</summary>
    public required ClauseForm Form { get; init; }

    /// <summary>True for a negated act.</summary>
    public bool Negated { get; init; }

    /// <summary>True for a duty or help that was failed, refused or not done ("has not ratified").</summary>
    public bool FailedDuty { get; init; }

    /// <summary>True for harm and for a failed duty: what may be laid at an agent's door.</summary>
    public bool IsBlameworthy => Sign < 0 || FailedDuty;

    /// <summary>Modality of the act.</summary>
    public Modality Modality { get; init; }

    /// <summary>True when the agent seeks, plans or threatens the act ("seeks to destroy"): hostile intent where the act is harm.</summary>
    public bool Intended { get; init; }

    /// <summary>In whose voice it is said.</summary>
    public Voice Voice { get; init; }

    /// <summary>Id of the actor who is quoted or reported; null when unknown or in the own voice.</summary>
    public string? Holder { get; init; }

    /// <summary>True when the speaker makes a quoted or reported content its own.</summary>
    public bool Endorsed { get; init; }

    /// <summary>Product of the parser's arc probabilities that the row rests on, 0 to 1.</summary>
    public float Confidence { get; init; } = 1;
}

/// <summary>Someone or something in a role of a clause.</summary>
/// <param name="Span">The words.</param>
/// <param name="ActorId">Id of the actor; <c>own</c> for the own side; null when it is no actor known by name.</param>
/// <param name="Side">On whose side it stands.</param>
public sealed record Participant(TextSpan Span, string? ActorId, Side Side)
{
    /// <summary>Id of the body or instrument the words name; null for none. A body that can act (an organ, a court) is the actor too.</summary>
    public string? Body { get; init; }
}

/// <summary>On whose side a participant stands, seen from the speaker.</summary>
public enum Side
{
    /// <summary>No actor, or not known.</summary>
    Unknown,

    /// <summary>The speaker's state, its organs and people, those it claims to speak for.</summary>
    Own,

    /// <summary>Another actor.</summary>
    Other,
}

/// <summary>Grammatical construction of a clause.</summary>
public enum ClauseForm
{
    /// <summary>"A strikes B."</summary>
    Active,

    /// <summary>"B was struck by A."</summary>
    Passive,

    /// <summary>"B was struck."</summary>
    AgentlessPassive,

    /// <summary>"A's strikes on B", "sanctions imposed by A".</summary>
    Nominal,

    /// <summary>"the strikes on B".</summary>
    AgentlessNominal,

    /// <summary>"the treaty ceased to exist".</summary>
    Ergative,

    /// <summary>"A forced B to suspend C": the act of B under A's control.</summary>
    Controlled,
}

/// <summary>Modality of a clause.</summary>
public enum Modality
{
    /// <summary>Told as a fact.</summary>
    Fact,

    /// <summary>Called for or owed ("must", "calls on").</summary>
    Demand,

    /// <summary>Possible or planned ("may", "will").</summary>
    Possible,

    /// <summary>Conditional ("if", "would").</summary>
    Hypothetical,

    /// <summary>Asked.</summary>
    Question,
}

/// <summary>In whose voice a content is said.</summary>
public enum Voice
{
    /// <summary>The speaker's own.</summary>
    Own,

    /// <summary>Inside quotation marks.</summary>
    Quoted,

    /// <summary>Reported speech with a holder.</summary>
    Reported,
}
