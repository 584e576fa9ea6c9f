using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace RhetoricScan.IO.Store;

/// <summary>Parts that many results have in common, such as the forms searched for a topic: kept once, named by their hash. Thread-safe.</summary>
/// <param name="stored">Finds a part that is stored already; null when there is none.</param>
internal sealed class SharedParts(Func<string, byte[]?> stored)
{
    private readonly ConcurrentDictionary<string, byte[]> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableSortedDictionary<string, ImmutableArray<string>>> _read = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<KeyValuePair<string, byte[]>> _new = new();

    /// <summary>Keeps a part.</summary>
    /// <returns>Its name.</returns>
    public string Put(byte[] part)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(part).AsSpan(0, 16));
        if (_known.TryAdd(name, part)) _new.Enqueue(KeyValuePair.Create(name, part));
        return name;
    }

    /// <summary>A part as read by a function, which is called once per part.</summary>
    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Get(string name, Func<byte[], ImmutableSortedDictionary<string, ImmutableArray<string>>> read) =>
        _read.GetOrAdd(name, _ => read(_known.GetValueOrDefault(name) ?? stored(name) ?? throw new InvalidDataException($"part {name} is missing.")));

    /// <summary>Parts that came since the last call, to be stored no later than the results that name them.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> TakeNew()
    {
        while (_new.TryDequeue(out var part)) yield return part;
    }
}
