namespace RhetoricScan.Annotate.Features;

/// <summary>64-bit hashes of strings and of hashes, the same everywhere: FNV-1a with a mixing step.</summary>
internal static class TextHash
{
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash ^= c;
            hash *= 1099511628211UL;
        }
        return Mix(hash);
    }

    public static ulong Join(ulong a, ulong b) => Mix((a * 0x9E3779B97F4A7C15UL) + b);

    public static ulong Join(ulong a, ulong b, ulong c) => Join(Join(a, b), c);

    public static ulong Join(ulong a, ulong b, ulong c, ulong d) => Join(Join(Join(a, b), c), d);

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xd6e8feb86659fd93UL;
        return hash ^ (hash >> 32);
    }
}
