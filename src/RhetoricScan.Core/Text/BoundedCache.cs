using System.Collections.Concurrent;

namespace RhetoricScan.Text;

/// <summary>
/// Keeps what was worked out for the keys that came first, and nothing more once it is full: words that come early are mostly the frequent ones, and
/// memory doesn't grow with the corpus. Thread-safe.
/// </summary>
/// <param name="limit">Keys that are kept, but for one more per thread.</param>
/// <param name="comparer">Compares keys.</param>
internal sealed class BoundedCache<TKey, TValue>(int limit, IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _values = new(comparer);
    private int _count;

    /// <summary>Finds values by another kind of key, such as a span.</summary>
    public ConcurrentDictionary<TKey, TValue>.AlternateLookup<TOther> By<TOther>()
        where TOther : notnull, allows ref struct => _values.GetAlternateLookup<TOther>();

    /// <summary>Finds a value.</summary>
    public bool TryGet(TKey key, out TValue value) => _values.TryGetValue(key, out value!);

    /// <summary>True while there is room.</summary>
    public bool HasRoom => Volatile.Read(ref _count) < limit;

    /// <summary>Keeps a value while there is room.</summary>
    public void Add(TKey key, TValue value)
    {
        if (HasRoom && _values.TryAdd(key, value)) Interlocked.Increment(ref _count);
    }
}
