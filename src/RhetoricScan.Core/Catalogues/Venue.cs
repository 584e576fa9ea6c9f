using System.Collections.Immutable;

namespace RhetoricScan.Catalogues;

/// <summary>A place or occasion of speaking, with the genre that tells which topics to expect there.</summary>
public sealed record Venue
{
    /// <summary>Stable id in upper case (<c>MNC</c>, <c>UNGA</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Genre of venue: <c>N</c> non-proliferation conference, <c>R</c> NPT review and First Committee, <c>G</c> IAEA,
    /// <c>C</c> OPCW and BWC, <c>S</c> Security Council, <c>U</c> General Debate, <c>X</c> security conference.</summary>
    public required string Genre { get; init; }

    /// <summary>Display name by language.</summary>
    public required ImmutableSortedDictionary<string, string> Names { get; init; }

    /// <summary>Other ways of writing it in metadata, matched without regard to case.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}

/// <summary>One edition of a conference or session.</summary>
public sealed record Conference
{
    /// <summary>What stands for the agenda of an edition whose programme nobody saw.</summary>
    public const string GenreExpectation = "genre expectation";

    /// <summary>Id of the venue.</summary>
    public required string Venue { get; init; }

    /// <summary>Edition as it is called (<c>2026</c>, <c>GC(69)</c>).</summary>
    public required string Edition { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>City.</summary>
    public required string Place { get; init; }

    /// <summary>State or body that hosts it (catalogue id).</summary>
    public required string Host { get; init; }

    /// <summary>Who organises it.</summary>
    public string Organiser { get; init; } = "";

    /// <summary>Where its programme or agenda is published; null when none was seen.</summary>
    public string? ProgrammeUrl { get; init; }

    /// <summary>Day on which the programme was seen; null when none was.</summary>
    public DateOnly? ProgrammeSeen { get; init; }

    /// <summary>Ids of the topics its programme lists. Empty with no programme: then the genre's topics are expected, and the result says "genre expectation".</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>True when only part of the programme was seen: what it lists is declared, of the rest nothing is known and the genre is asked.</summary>
    public bool Partial { get; init; }

    /// <summary>How well dates and topics are checked.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>What else should be known (postponed, boycotted, ended without a document).</summary>
    public string Note { get; init; } = "";
}
