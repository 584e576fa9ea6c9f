namespace RhetoricScan.Learning.Linguistics;

/// <summary>Random numbers that are the same on every machine: xorshift64* (Vigna 2016), no transcendental function.</summary>
internal sealed class RandomStream(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15UL) + 1;

    public ulong Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state * 0x2545F4914F6CDD1DUL;
    }

    /// <summary>A real from 0 up to 1.</summary>
    public double Real() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number below <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)((Next() >> 33) % (ulong)limit);

    /// <summary>Nearly normal with mean 0 and variance 1: the sum of twelve uniform reals less 6.</summary>
    public float Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += Real();
        return (float)sum;
    }

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
