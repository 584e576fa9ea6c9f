namespace RhetoricScan.Statistics;

/// <summary>
/// Tests by shuffling who belongs to which group. The values of both groups have a fixed sum, so the sum over the smaller group tells the
/// difference of means, and a shuffle need only draw the smaller group: few against very many cost little.
/// </summary>
public static class PermutationTest
{
    /// <summary>Part of all deviations below which two sums differ by rounding only.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Two-sided p of the difference of means: (1 + shuffles at least as extreme) / (1 + shuffles).</summary>
    /// <param name="first">Values of the first group.</param>
    /// <param name="second">Values of the second group.</param>
    /// <param name="seed">Seed of the shuffles.</param>
    /// <param name="shuffles">Number of shuffles.</param>
    public static double MeanDifference(IReadOnlyList<double> first, IReadOnlyList<double> second, ulong seed, int shuffles = 9999)
    {
        double[] values = first.Count <= second.Count ? [.. first, .. second] : [.. second, .. first];
        var (smaller, mean) = (Math.Min(first.Count, second.Count), values.Average());
        for (var i = 0; i < values.Length; i++) values[i] -= mean;
        var limit = Math.Abs(values.Take(smaller).Sum()) - (Rounding * values.Sum(Math.Abs));
        var subsets = new RandomSubsets(values.Length, smaller, seed);
        var extreme = 0;
        for (var i = 0; i < shuffles; i++)
            if (Math.Abs(Sum(values, subsets.Next())) >= limit) extreme++;
        return (1.0 + extreme) / (1.0 + shuffles);
    }

    /// <summary>The same for many quantities at once, tested on the same shuffles of units that have few of them each.</summary>
    /// <param name="first">Units of the first group: their quantities by number, each 0 or more, without those that are 0.</param>
    /// <param name="second">Units of the second group.</param>
    /// <param name="quantities">Number of quantities.</param>
    /// <param name="seed">Seed of the shuffles.</param>
    /// <param name="shuffles">Number of shuffles.</param>
    /// <returns>p by quantity.</returns>
    public static double[] MeanDifferences(
        IReadOnlyList<(int Quantity, double Value)[]> first, IReadOnlyList<(int Quantity, double Value)[]> second, int quantities, ulong seed, int shuffles = 9999)
    {
        (int Quantity, double Value)[][] units = first.Count <= second.Count ? [.. first, .. second] : [.. second, .. first];
        var smaller = Math.Min(first.Count, second.Count);
        var (all, sums) = (new double[quantities], new double[quantities]);
        foreach (var unit in units) Add(unit, all);
        foreach (var unit in units.AsSpan(0, smaller)) Add(unit, sums);
        double[] expected = [.. all.Select(sum => sum * smaller / units.Length)];
        double[] limits = [.. all.Select((sum, i) => Math.Abs(sums[i] - expected[i]) - (Rounding * sum))];
        var extreme = new int[quantities];
        var subsets = new RandomSubsets(units.Length, smaller, seed);
        for (var i = 0; i < shuffles; i++)
        {
            Array.Clear(sums);
            foreach (var unit in subsets.Next()) Add(units[unit], sums);
            for (var j = 0; j < quantities; j++)
                if (Math.Abs(sums[j] - expected[j]) >= limits[j]) extreme[j]++;
        }
        return [.. extreme.Select(count => (1.0 + count) / (1.0 + shuffles))];
    }

    private static double Sum(double[] values, ReadOnlySpan<int> drawn)
    {
        var sum = 0.0;
        foreach (var i in drawn) sum += values[i];
        return sum;
    }

    private static void Add((int Quantity, double Value)[] unit, double[] sums)
    {
        foreach (var (quantity, value) in unit) sums[quantity] += value;
    }
}
