namespace RhetoricScan.Statistics;

/// <summary>Moving-block bootstrap (Künsch 1989): keeps neighbouring sentences together, since attributions cluster.</summary>
public static class BlockBootstrap
{
    /// <summary>Sentences in a block.</summary>
    public const int BlockLength = 4;

    /// <summary>Number of draws.</summary>
    public const int Draws = 2000;

    /// <summary>
    /// Percentile interval of a statistic of the resampled sentences, both ends moved away from the median for the few blocks that a text has: by
    /// sqrt(k / (k - 1)) of k blocks, and from the normal to Student's quantile (expanded percentiles, Hesterberg 2015).
    /// </summary>
    /// <param name="length">Number of sentences.</param>
    /// <param name="statistic">The statistic of the drawn sentences (indexes, in drawn order); it may draw labels from the generator itself.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="betweenBlocks">How much greater the variance is because neighbouring blocks are alike, at least 1; draws of single blocks can't show it.</param>
    /// <param name="draws">Number of draws.</param>
    /// <param name="level">Level of the interval.</param>
    public static Interval Percentile(int length, Func<int[], SeededRandom, double> statistic, ulong seed, double betweenBlocks = 1, int draws = Draws, double level = .95)
    {
        var random = new SeededRandom(seed);
        var drawn = new int[length];
        var values = new double[draws];
        for (var i = 0; i < draws; i++)
        {
            Draw(drawn, random);
            values[i] = statistic(drawn, random);
        }
        Array.Sort(values);
        var median = Quantiles.OfSorted(values, .5);
        var factor = Math.Sqrt(betweenBlocks) * FewBlocks(length / (double)BlockLength, level);
        return new Interval(Widened(Quantiles.OfSorted(values, (1 - level) / 2)), Widened(Quantiles.OfSorted(values, (1 + level) / 2)));

        double Widened(double end) => median + (factor * (end - median));
    }

    private static double FewBlocks(double blocks, double level) => blocks <= 1 ? 1
        : Math.Sqrt(blocks / (blocks - 1)) * Quantiles.StudentTwoSided(level, blocks - 1) / Quantiles.Normal((1 + level) / 2);

    // Blocks wrap around the end, so that every sentence is drawn equally often (circular blocks, Politis and Romano 1992).
    private static void Draw(int[] drawn, SeededRandom random)
    {
        for (var i = 0; i < drawn.Length;)
        {
            var start = random.Next(drawn.Length);
            for (var j = 0; j < BlockLength && i < drawn.Length; j++) drawn[i++] = (start + j) % drawn.Length;
        }
    }
}
