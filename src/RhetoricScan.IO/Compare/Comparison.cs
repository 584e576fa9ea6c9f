using System.Collections.Immutable;

namespace RhetoricScan.IO.Compare;

/// <summary>Groups of speeches side by side: their figures, how they differ, and what changed most.</summary>
public sealed record Comparison
{
    /// <summary>Adjusted p up to which a difference is called one.</summary>
    public const double Sure = .05;

    /// <summary>What speeches are grouped by.</summary>
    public required GroupBy By { get; init; }

    /// <summary>The results compared, in the order given.</summary>
    public required ImmutableArray<ComparisonSide> Sides { get; init; }

    /// <summary>Figures of every group on every side.</summary>
    public required ImmutableArray<GroupRow> Groups { get; init; }

    /// <summary>How often each level occurs in each group.</summary>
    public required ImmutableArray<LevelRow> Levels { get; init; }

    /// <summary>Differences of figures, one row per pair and measure.</summary>
    public required ImmutableArray<DifferenceRow> Differences { get; init; }

    /// <summary>How much the two of each pair differ over all measures, the pair that differs most first.</summary>
    public required ImmutableArray<PairRow> Pairs { get; init; }

    /// <summary>Whether all groups together differ, one row per measure; empty for fewer than three.</summary>
    public required ImmutableArray<OverallRow> Overall { get; init; }

    /// <summary>Items that changed, the most certain change first within each pair.</summary>
    public required ImmutableArray<ChangeRow> Changes { get; init; }

    /// <summary>How often each group mentions each topic and blames each target.</summary>
    public required ImmutableArray<ItemRow> Items { get; init; }

    /// <summary>What the reader must know: other agendas or fingerprints, shared texts, what was left out.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}

/// <summary>One of the results compared.</summary>
/// <param name="Name">Name in tables.</param>
/// <param name="Speeches">Number of speeches.</param>
/// <param name="Tokens">Number of tokens.</param>
/// <param name="Fingerprints">Fingerprints of its results.</param>
public sealed record ComparisonSide(string Name, int Speeches, long Tokens, ImmutableArray<string> Fingerprints);
