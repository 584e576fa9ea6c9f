using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>The references that pass some filters.</summary>
/// <param name="filters">Names of the filters, in order.</param>
/// <param name="all">The earlier references of the scan.</param>
/// <param name="set">Those of them that pass.</param>
internal sealed class KeptReferences(string filters, ImmutableArray<ReferenceWindow> all, ReferenceSet set)
{
    private ImmutableArray<ReferenceWindow> _windows;

    /// <summary>Names of the filters, in order.</summary>
    public string Filters => filters;

    /// <summary>The references by their place among the earlier ones.</summary>
    public ReferenceSet Set => set;

    /// <summary>Number of references.</summary>
    public int Count { get; } = set.Count;

    /// <summary>The references in the order of their corpus.</summary>
    public ImmutableArray<ReferenceWindow> Windows => _windows.IsDefault ? _windows = Taken() : _windows;

    private ImmutableArray<ReferenceWindow> Taken()
    {
        var windows = ImmutableArray.CreateBuilder<ReferenceWindow>(Count);
        for (var at = 0; at < all.Length; at++)
            if (set.Contains(at)) windows.Add(all[at]);
        return windows.MoveToImmutable();
    }
}
