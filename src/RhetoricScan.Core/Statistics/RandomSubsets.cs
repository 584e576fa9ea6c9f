namespace RhetoricScan.Statistics;

/// <summary>Draws subsets of one size from numbered things, every subset as likely as any other: the first steps of a shuffle, since only who is drawn matters and not in which order.</summary>
internal sealed class RandomSubsets
{
    private readonly SeededRandom _random;
    private readonly int[] _order;
    private readonly int _size;

    /// <summary>Prepares draws.</summary>
    /// <param name="count">Number of things.</param>
    /// <param name="size">Things in a subset.</param>
    /// <param name="seed">Seed of the draws.</param>
    public RandomSubsets(int count, int size, ulong seed)
    {
        _random = new SeededRandom(seed);
        _order = new int[count];
        for (var i = 0; i < count; i++) _order[i] = i;
        _size = size;
    }

    /// <summary>The next subset; valid until the one after it is drawn.</summary>
    public ReadOnlySpan<int> Next()
    {
        var order = _order;
        for (var i = 0; i < _size; i++)
        {
            var other = i + _random.Next(order.Length - i);
            (order[i], order[other]) = (order[other], order[i]);
        }
        return order.AsSpan(0, _size);
    }
}
