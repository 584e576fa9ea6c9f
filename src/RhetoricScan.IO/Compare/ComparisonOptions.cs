using System.Collections.Immutable;

namespace RhetoricScan.IO.Compare;

/// <summary>What is compared, and how.</summary>
public sealed record ComparisonOptions
{
    /// <summary>What speeches are grouped by.</summary>
    public GroupBy By { get; init; } = GroupBy.Speaker;

    /// <summary>Groups to keep; empty for all.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>First year to keep; null for all. Speeches without a date are kept only without limits.</summary>
    public int? Since { get; init; }

    /// <summary>Last year to keep; null for all.</summary>
    public int? Until { get; init; }

    /// <summary>Compares results of different fingerprints, and says so, instead of refusing.</summary>
    public bool Force { get; init; }

    /// <summary>Groups whose pairs alone are compared, among all groups kept; empty for all pairs.</summary>
    public ImmutableArray<string> Focus { get; init; } = [];

    /// <summary>Pairs of which single items are compared: all, or as many of those that differ most in their measures.</summary>
    public int MostPairsForChanges { get; init; } = 24;
}
