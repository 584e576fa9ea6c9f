using System.Collections.Immutable;

namespace RhetoricScan.IO.Output;

/// <summary>Level, score and interval of a pattern, as <c>results.jsonl</c> tells them.</summary>
public sealed record PatternRecord
{
    /// <summary>Ordinal level.</summary>
    public required int Level { get; init; }

    /// <summary>True when the level hangs on doubtful sentences.</summary>
    public bool Borderline { get; init; }

    /// <summary>The level that remains when the strongest row is removed.</summary>
    public int LevelWithoutStrongest { get; init; }

    /// <summary>0 to 100 against the reference; null without one.</summary>
    public double? Score { get; init; }

    /// <summary>Lower end of the score's 95 % interval.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of it.</summary>
    public double? High { get; init; }

    /// <summary>The index the score ranks.</summary>
    public required double Index { get; init; }

    /// <summary>Lower end of the index's 95 % interval.</summary>
    public double? IndexLow { get; init; }

    /// <summary>Upper end of it.</summary>
    public double? IndexHigh { get; init; }

    /// <summary>Profile the score refers to; null with the score.</summary>
    public string? Reference { get; init; }

    /// <summary>Speeches of the profile with index 0; null without a score, or from results older than the figure.</summary>
    public int? ReferencesAtZero { get; init; }

    /// <summary>True when the profile is of another genre.</summary>
    public bool GenreMismatch { get; init; }

    /// <summary>What was capped, withheld or assumed.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
