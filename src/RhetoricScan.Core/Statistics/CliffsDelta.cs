namespace RhetoricScan.Statistics;

/// <summary>Cliff's delta (1993): how much more often a value of one group exceeds one of another than the other way round.</summary>
public static class CliffsDelta
{
    /// <summary>(pairs in which the second group's value is greater - pairs in which the first's is) / pairs, -1 to 1.</summary>
    /// <param name="first">Values of the first group, not empty.</param>
    /// <param name="second">Values of the second group, not empty.</param>
    public static double Of(IReadOnlyList<double> first, IReadOnlyList<double> second) =>
        first.Count < second.Count ? -Of(second, first) : ExcessOf([.. second.Order()], first) / (double)((long)first.Count * second.Count);

    private static long ExcessOf(double[] sorted, IReadOnlyList<double> others)
    {
        var excess = 0L;
        foreach (var value in others) excess += sorted.Length - CountUpTo(sorted, value, including: true) - CountUpTo(sorted, value, including: false);
        return excess;
    }

    /// <summary>How many of some ascending values are less than a limit, or at most as great.</summary>
    private static int CountUpTo(double[] sorted, double limit, bool including)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < limit || (including && sorted[middle] == limit)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
