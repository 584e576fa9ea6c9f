using RhetoricScan.IO.Compare;

namespace RhetoricScan.Reports.Model.Compare;

/// <summary>A group on a side: a row of one table and a column of another.</summary>
/// <param name="Side">Name of the side.</param>
/// <param name="Group">Name of the group.</param>
public sealed record ComparisonColumn(string Side, string Group)
{
    /// <summary>
    /// All groups: whole sides first, then group by group with the sides beside each other.
    /// </summary>
    public static IReadOnlyList<ComparisonColumn> Of(Comparison comparison)
    {
        var sides = comparison.Groups.Select(row => row.Side).Distinct(StringComparer.Ordinal).ToList();
        return [.. comparison.Groups.Select(row => new ComparisonColumn(row.Side, row.Group)).Distinct()
            .OrderByDescending(column => column.Group == ComparisonGroups.All).ThenBy(column => column.Group, StringComparer.Ordinal).ThenBy(column => sides.IndexOf(column.Side))];
    }

    /// <summary>
    /// As many columns as can be read: all of <see cref="Of"/>, or the whole sides and the groups that differ most, in that order.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="most">Number of columns that can be read.</param>
    public static IReadOnlyList<ComparisonColumn> Foremost(Comparison comparison, int most)
    {
        var columns = Of(comparison);
        if (columns.Count <= most) return columns;
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal) { [ComparisonGroups.All] = 0 };
        foreach (var pair in comparison.Pairs) ranks.TryAdd(pair.Within.Length > 0 ? pair.Within : pair.Second, ranks.Count);
        return [.. columns.OrderBy(column => ranks.GetValueOrDefault(column.Group, ranks.Count)).Take(most)];
    }

    /// <summary>The two columns of a comparison of two; null when more or fewer are compared.</summary>
    public static (ComparisonColumn First, ComparisonColumn Second)? PairOf(Comparison comparison)
    {
        var columns = Of(comparison);
        var chosen = comparison.Sides.Length == 1
            ? columns.Where(column => column.Group != ComparisonGroups.All)
            : comparison.Groups.Select(row => row.Side).Distinct(StringComparer.Ordinal).Select(side => columns.First(column => column.Side == side));
        return chosen.ToList() is [var first, var second] ? (first, second) : null;
    }
}
