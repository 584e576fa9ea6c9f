using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricScan.Detect.Clauses;

/// <summary>A class of acts.</summary>
/// <param name="Id">Name in upper case (<c>ASSAULT</c>).</param>
/// <param name="Sign">Harm (-1), none (0) or help (+1) done to the patient.</param>
/// <param name="Frame">Roles of prepositions for every act of the class that says nothing else.</param>
/// <param name="Meaning">What belongs in it, in English.</param>
/// <param name="Plover">The PLOVER event type it falls in; empty for classes of ours.</param>
public sealed record ActClass(string Id, int Sign, FrozenDictionary<string, ActRole> Frame, string Meaning, string Plover);

/// <summary>A verb, light-verb phrase or event noun that names an act.</summary>
/// <param name="Words">Its lemmas in order.</param>
/// <param name="Kind">How it is used.</param>
/// <param name="Class">Class of the act.</param>
/// <param name="Frame">Roles of prepositions, the class's included.</param>
/// <param name="NeedsActor">True when it is of its class only if done to an actor ("contain Russia", not "contain errors").</param>
/// <param name="IsBare">True when it is of its class only without an object ("NATO expanded").</param>
public sealed record ActEntry(
    ImmutableArray<string> Words, ActKind Kind, ActClass Class, FrozenDictionary<string, ActRole> Frame, bool NeedsActor = false, bool IsBare = false)
{
    /// <summary>Prepositions that mark the patient by this entry's own frame: they win over the object ("impose sanctions on Russia").</summary>
    public FrozenSet<string> OwnPatients { get; init; } = [];

    /// <summary>The lemmas with spaces.</summary>
    public string Form => string.Join(' ', Words);
}

/// <summary>How an entry is used.</summary>
public enum ActKind
{
    /// <summary>A verb: its subject acts upon its object.</summary>
    Verb,

    /// <summary>A verb with its object or particle and object ("carry out strike").</summary>
    Light,

    /// <summary>An event noun ("aggression").</summary>
    Noun,

    /// <summary>A verb whose subject comes to harm while nobody acts ("collapse", "end without document").</summary>
    Ergative,

    /// <summary>A verb whose subject is the one harmed ("suffer").</summary>
    Patient,
}

/// <summary>Role of a preposition's noun in an act.</summary>
public enum ActRole
{
    /// <summary>Who acts.</summary>
    Agent,

    /// <summary>Who or what is acted upon.</summary>
    Patient,

    /// <summary>What it is about.</summary>
    Issue,
}
