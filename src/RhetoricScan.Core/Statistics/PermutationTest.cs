namespace RhetoricScan.Statistics;

/// <summary>A test by shuffling who belongs to which group.</summary>
public static class PermutationTest
{
    /// <summary>Two-sided p of the difference of means: (1 + shuffles at least as extreme) / (1 + shuffles).</summary>
    /// <param name="first">Values of the first group.</param>
    /// <param name="second">Values of the second group.</param>
    /// <param name="seed">Seed of the shuffles.</param>
    /// <param name="shuffles">Number of shuffles.</param>
    public static double MeanDifference(IReadOnlyList<double> first, IReadOnlyList<double> second, ulong seed, int shuffles = 9999)
    {
        double[] all = [.. first, .. second];
        var observed = Math.Abs(first.Average() - second.Average());
        var random = new SeededRandom(seed);
        var extreme = 0;
        for (var i = 0; i < shuffles; i++)
        {
            random.Shuffle(all);
            if (Math.Abs(Mean(all, 0, first.Count) - Mean(all, first.Count, all.Length)) >= observed - 1e-12) extreme++;
        }
        return (1.0 + extreme) / (1.0 + shuffles);
    }

    private static double Mean(double[] values, int from, int to)
    {
        var sum = 0.0;
        for (var i = from; i < to; i++) sum += values[i];
        return sum / (to - from);
    }
}
