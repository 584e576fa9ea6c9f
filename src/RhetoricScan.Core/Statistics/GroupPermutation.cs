namespace RhetoricScan.Statistics;

/// <summary>Whether groups differ in their means at all, by shuffling values over groups (Fisher's randomization test with the F ratio's ranking).</summary>
/// <param name="EtaSquared">Share of the variance that lies between groups, 0 to 1.</param>
/// <param name="P">(1 + shuffles at least as extreme) / (1 + shuffles).</param>
public readonly record struct GroupPermutation(double EtaSquared, double P)
{
    /// <summary>Tests groups of values.</summary>
    /// <param name="groups">Values by group, none empty.</param>
    /// <param name="seed">Seed of the shuffles.</param>
    /// <param name="shuffles">Number of shuffles.</param>
    public static GroupPermutation Of(IReadOnlyList<IReadOnlyList<double>> groups, ulong seed, int shuffles = 999)
    {
        double[] all = [.. groups.SelectMany(values => values)];
        var mean = all.Average();
        for (var i = 0; i < all.Length; i++) all[i] -= mean;
        var total = all.Sum(value => value * value);
        if (total == 0) return new GroupPermutation(0, 1);
        var observed = Between(all, groups);
        var random = new SeededRandom(seed);
        var extreme = 0;
        for (var i = 0; i < shuffles; i++)
        {
            random.Shuffle(all);
            if (Between(all, groups) >= observed - (1e-12 * total)) extreme++;
        }
        return new GroupPermutation(observed / total, (1.0 + extreme) / (1.0 + shuffles));
    }

    /// <summary>Sum of squares between groups, for values with mean 0.</summary>
    private static double Between(double[] values, IReadOnlyList<IReadOnlyList<double>> groups)
    {
        var (sum, start) = (0.0, 0);
        foreach (var group in groups)
        {
            var ofGroup = 0.0;
            for (var i = start; i < start + group.Count; i++) ofGroup += values[i];
            sum += ofGroup * ofGroup / group.Count;
            start += group.Count;
        }
        return sum;
    }
}
