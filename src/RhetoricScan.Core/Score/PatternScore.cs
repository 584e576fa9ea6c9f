using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>Level, score and interval of one of the three patterns in one speech.</summary>
public sealed record PatternScore
{
    /// <summary>Ordinal level, 0 to 3 (victimization) or 0 to 4 (appropriation, silence).</summary>
    public required int Level { get; init; }

    /// <summary>True when the level hangs on sentences whose presence is only .50 to .90 probable.</summary>
    public bool Borderline { get; init; }

    /// <summary>The level that remains when the strongest row is removed.</summary>
    public int LevelWithoutStrongest { get; init; }

    /// <summary>Share of reference speeches with a strictly lower index, 0 to 100; null where no profile fits or the text is too short.</summary>
    public double? Score { get; init; }

    /// <summary>Lower end of the 95 % interval of the score; null with the score.</summary>
    public double? ScoreLow { get; init; }

    /// <summary>Upper end of the 95 % interval of the score; null with the score.</summary>
    public double? ScoreHigh { get; init; }

    /// <summary>The index the score ranks: grievance density (share of sentences), guarded-and-contested bodies per 1000 tokens, or mean surprise in bits.</summary>
    public required double Index { get; init; }

    /// <summary>Lower end of the 95 % interval of the index.</summary>
    public double IndexLow { get; init; }

    /// <summary>Upper end of the 95 % interval of the index.</summary>
    public double IndexHigh { get; init; }

    /// <summary>Name of the profile the score refers to, with genre, period and n; null with the score.</summary>
    public string? Reference { get; init; }

    /// <summary>Number of reference speeches; 0 without a score.</summary>
    public int References { get; init; }

    /// <summary>How many of them have index 0: where most have, the score says little more than whether the speech has any. Null without a score.</summary>
    public int? ReferencesAtZero { get; init; }

    /// <summary>True when at least half of the references have index 0.</summary>
    public bool RanksMostlyZeros => References > 0 && 2 * ReferencesAtZero >= References;

    /// <summary>True when the profile's genre is not the speech's.</summary>
    public bool GenreMismatch { get; init; }

    /// <summary>Sentences (indexes) that decide the level.</summary>
    public ImmutableArray<int> Deciding { get; init; } = [];

    /// <summary>What was capped, withheld or assumed, each one sentence.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
