using System.Collections.Immutable;

namespace RhetoricScan.Catalogues;

/// <summary>Somebody who can act in a speech: a state, a bloc, an organ, a person, an armed group, or a vague but real "certain states".</summary>
public sealed record Actor
{
    /// <summary>Stable id: ISO 3166-1 alpha-3 for states (<c>RUS</c>), lower case for all others (<c>nato</c>, <c>rus.mfa</c>, <c>certain-states</c>).</summary>
    public required string Id { get; init; }

    /// <summary>What kind of actor it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The state it belongs to (an organ, a person), null for states, blocs and vague actors.</summary>
    public string? State { get; init; }

    /// <summary>Ids of the states a bloc or group is made of; empty for all others.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Display name by language (<c>en</c>, <c>ru</c>, <c>ko</c>).</summary>
    public required ImmutableSortedDictionary<string, string> Names { get; init; }
}

/// <summary>Kinds of actors.</summary>
public enum ActorKind
{
    /// <summary>A state or territory with a code of its own.</summary>
    State,

    /// <summary>An alliance or bloc with members (NATO, EU, BRICS).</summary>
    Bloc,

    /// <summary>A loose group named in speech ("the collective West", "Global South").</summary>
    Group,

    /// <summary>A ministry, parliament, army or other organ of a state.</summary>
    Organ,

    /// <summary>A person in office.</summary>
    Person,

    /// <summary>A non-state armed group.</summary>
    ArmedGroup,

    /// <summary>A real but unnamed actor ("certain states", "some capitals", "the enemy").</summary>
    Vague,
}

/// <summary>One written form by which an actor is named.</summary>
public sealed record ActorName
{
    /// <summary>The actor.</summary>
    public required string Actor { get; init; }

    /// <summary>Language of the form, ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>The form as written; <c>*</c> at the end of a word stands for any ending.</summary>
    public required string Form { get; init; }

    /// <summary>What kind of form it is.</summary>
    public required ActorNameKind Kind { get; init; }

    /// <summary>First day it means this actor (a term of office), null when always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day it means this actor, null when still.</summary>
    public DateOnly? To { get; init; }

    /// <summary>True when the case of letters matters ("US", not "us").</summary>
    public bool CaseSensitive { get; init; }

    /// <summary>When the form counts.</summary>
    public FormCondition Condition { get; init; } = FormCondition.None;
}

/// <summary>Kinds of written forms.</summary>
public enum ActorNameKind
{
    /// <summary>The name or an abbreviation of it.</summary>
    Name,

    /// <summary>Its people ("Russians").</summary>
    Demonym,

    /// <summary>An adjective ("Russian").</summary>
    Adjective,

    /// <summary>The capital or another place used for the government ("Washington").</summary>
    Capital,

    /// <summary>A leader or minister.</summary>
    Person,

    /// <summary>A description ("the Kiev regime", "the occupying Power").</summary>
    Description,

    /// <summary>An organ named without its state («Правительство», "정부"); it means the speaker's own where no name stands beside it.</summary>
    Organ,

    /// <summary>A longer phrase that contains a form and doesn't mean the actor ("Indian Ocean"); it blocks the match.</summary>
    Exclusion,
}
