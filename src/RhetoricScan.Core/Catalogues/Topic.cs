using System.Collections.Immutable;
using RhetoricScan.Ingest;

namespace RhetoricScan.Catalogues;

/// <summary>A topic that a speech at some venue is expected to raise.</summary>
public sealed record Topic
{
    /// <summary>Stable id in lower case; a norm sub-topic extends its parent's (<c>dprk.denuc</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Class whose other topics are its contrast siblings (<c>file.open</c>).</summary>
    public required string Class { get; init; }

    /// <summary>Why it is expected, one sentence in English.</summary>
    public required string Why { get; init; }

    /// <summary>Ids of the genres of venue (<see cref="Venue.Genre"/>) at which it is expected.</summary>
    public ImmutableArray<string> ExpectedAt { get; init; } = [];

    /// <summary>Ids of the genres at which it is usual but optional.</summary>
    public ImmutableArray<string> OptionalAt { get; init; } = [];

    /// <summary>Ids of the venues or genres at which it is one of the at most five core topics.</summary>
    public ImmutableArray<string> CoreAt { get; init; } = [];

    /// <summary>The topic whose norm this one is; when that one is named and this one isn't, the mention is hollow.</summary>
    public string? NormOf { get; init; }

    /// <summary>The first day on which anybody could speak of it; null when it is as old as the venues. Earlier speeches neither mention it nor leave it out.</summary>
    public DateOnly? KnownFrom { get; init; }

    /// <summary>Display name by language.</summary>
    public required ImmutableSortedDictionary<string, string> Names { get; init; }

    /// <summary>Whether a speech of this date could speak of it; one without a date could.</summary>
    public bool IsKnownBy(PartialDate? date) => date is not { } day || !(KnownFrom > day.LastDay);

    /// <summary>How strongly it is expected at a venue.</summary>
    public TopicExpectation ExpectationAt(Venue venue)
    {
        if (CoreAt.Contains(venue.Id) || CoreAt.Contains(venue.Genre)) return TopicExpectation.Core;
        if (ExpectedAt.Contains(venue.Genre)) return TopicExpectation.Expected;
        return OptionalAt.Contains(venue.Genre) ? TopicExpectation.Optional : TopicExpectation.None;
    }
}

/// <summary>How strongly a topic is expected at a venue.</summary>
public enum TopicExpectation
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Usual but optional.</summary>
    Optional,

    /// <summary>Expected by genre.</summary>
    Expected,

    /// <summary>One of the at most five core topics.</summary>
    Core,
}

/// <summary>One written form of a topic.</summary>
public sealed record TopicName
{
    /// <summary>The topic.</summary>
    public required string Topic { get; init; }

    /// <summary>Language of the form.</summary>
    public required string Language { get; init; }

    /// <summary>The form as written; <c>*</c> at the end of a word stands for any ending.</summary>
    public required string Form { get; init; }

    /// <summary>How directly the form names the topic.</summary>
    public required TopicTier Tier { get; init; }

    /// <summary>True when the case of letters matters.</summary>
    public bool CaseSensitive { get; init; }

    /// <summary>When the form counts.</summary>
    public FormCondition Condition { get; init; } = FormCondition.None;
}

/// <summary>How directly a form names a topic.</summary>
public enum TopicTier
{
    /// <summary>The topic's own names.</summary>
    Direct,

    /// <summary>Names that stand for it (capital, leader, site).</summary>
    Metonym,

    /// <summary>Not a mention but the nearest miss; listed in the certificate and never counted.</summary>
    NearMiss,

    /// <summary>A longer phrase that contains a form and doesn't mean the topic; it blocks the match.</summary>
    Exclusion,
}
