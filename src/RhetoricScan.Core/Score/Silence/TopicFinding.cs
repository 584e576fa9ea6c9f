using System.Collections.Immutable;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Score;

/// <summary>What is known of one topic before the families of tests are adjusted.</summary>
internal sealed record TopicFinding
{
    public required Topic Topic { get; init; }

    /// <summary>Sentences that mention it.</summary>
    public required ImmutableArray<int> Sentences { get; init; }

    /// <summary>How strongly it is expected at the venue.</summary>
    public required TopicExpectation Expected { get; init; }

    /// <summary>Core for the venue, or named by the user.</summary>
    public required bool Confirmatory { get; init; }

    public required Expectation Expectation { get; init; }

    public required Contrast Contrast { get; init; }

    /// <summary>Null where no test is worth making: topics not expected at the venue, or without references.</summary>
    public required TokenLevel? TokenLevel { get; init; }

    public required OwnRecord OwnRecord { get; init; }

    /// <summary>Own acts on the topic itself, known by the date and not mentioned.</summary>
    public required ImmutableArray<string> OwnActs { get; init; }

    /// <summary>True when the topic is named and its norm, expected here, is not.</summary>
    public required bool Hollow { get; init; }

    public bool Absent => Sentences.IsEmpty;
}
