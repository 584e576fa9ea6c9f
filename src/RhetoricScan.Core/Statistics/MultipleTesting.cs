using System.Collections.Immutable;

namespace RhetoricScan.Statistics;

/// <summary>p-values adjusted for the number of tests made, in the order given.</summary>
public static class MultipleTesting
{
    /// <summary>Bonferroni: p times m.</summary>
    public static ImmutableArray<double> Bonferroni(IReadOnlyList<double> p) => [.. p.Select(value => Math.Min(1, value * p.Count))];

    /// <summary>Holm (1979): family-wise error, step down.</summary>
    public static ImmutableArray<double> Holm(IReadOnlyList<double> p)
    {
        var adjusted = new double[p.Count];
        var greatest = 0.0;
        foreach (var (index, rank) in Ascending(p))
            adjusted[index] = greatest = Math.Max(greatest, Math.Min(1, p[index] * (p.Count - rank)));
        return [.. adjusted];
    }

    /// <summary>Benjamini and Hochberg (1995): false discovery rate, step up.</summary>
    public static ImmutableArray<double> BenjaminiHochberg(IReadOnlyList<double> p) => StepUp(p, 1);

    /// <summary>Benjamini and Yekutieli (2001): false discovery rate under any dependence.</summary>
    public static ImmutableArray<double> BenjaminiYekutieli(IReadOnlyList<double> p) =>
        StepUp(p, Enumerable.Range(1, p.Count).Sum(i => 1.0 / i));

    private static ImmutableArray<double> StepUp(IReadOnlyList<double> p, double factor)
    {
        var adjusted = new double[p.Count];
        var least = 1.0;
        foreach (var (index, rank) in Ascending(p).Reverse())
            adjusted[index] = least = Math.Min(least, p[index] * factor * p.Count / (rank + 1));
        return [.. adjusted];
    }

    private static IEnumerable<(int Index, int Rank)> Ascending(IReadOnlyList<double> p) =>
        Enumerable.Range(0, p.Count).OrderBy(i => p[i]).ThenBy(i => i).Select((index, rank) => (index, rank));
}
