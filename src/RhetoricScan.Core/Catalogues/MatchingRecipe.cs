using System.Collections.Immutable;

namespace RhetoricScan.Catalogues;

/// <summary>How reference speeches for an expected topic are chosen: filters in order, relaxed from the last to the first until enough speeches remain.</summary>
/// <param name="MinimumReferences">J_min: fewest references a test may rest on.</param>
/// <param name="Filters">In the order of application.</param>
public sealed record MatchingRecipe(int MinimumReferences, ImmutableArray<MatchingFilter> Filters);

/// <summary>One filter of the recipe.</summary>
/// <param name="Name">Stable name, printed with each step.</param>
/// <param name="Kind">What it compares.</param>
/// <param name="Value">Its parameter: years before the speech for <see cref="MatchingKind.Period"/>, a ratio for
/// <see cref="MatchingKind.Length"/>, sentences at least for <see cref="MatchingKind.Theme"/>; 0 when it has none.</param>
/// <param name="Topics">Topics that make a theme; the tested topic is left out of them when the filter is applied.</param>
/// <param name="Why">Why references should agree in this.</param>
public sealed record MatchingFilter(string Name, MatchingKind Kind, double Value, ImmutableArray<string> Topics, string Why);

/// <summary>What a filter of the recipe compares.</summary>
public enum MatchingKind
{
    /// <summary>The same genre of venue.</summary>
    Genre,

    /// <summary>Not older than so many years before the speech.</summary>
    Period,

    /// <summary>Raises the same theme: so many sentences on other topics of the list.</summary>
    Theme,

    /// <summary>Between 1/ratio and ratio times as many sentences.</summary>
    Length,

    /// <summary>The speaker's own state.</summary>
    Speaker,
}
