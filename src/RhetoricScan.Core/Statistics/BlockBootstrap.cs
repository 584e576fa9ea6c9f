namespace RhetoricScan.Statistics;

/// <summary>Moving-block bootstrap (Künsch 1989): keeps neighbouring sentences together, since attributions cluster.</summary>
public static class BlockBootstrap
{
    /// <summary>Sentences in a block.</summary>
    public const int BlockLength = 4;

    /// <summary>Number of draws.</summary>
    public const int Draws = 2000;

    /// <summary>Percentile interval of a statistic of the resampled sentences.</summary>
    /// <param name="length">Number of sentences.</param>
    /// <param name="statistic">The statistic of the drawn sentences (indexes, in drawn order); it may draw labels from the generator itself.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="draws">Number of draws.</param>
    /// <param name="level">Level of the interval.</param>
    public static Interval Percentile(int length, Func<int[], SeededRandom, double> statistic, ulong seed, int draws = Draws, double level = .95)
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
        return new Interval(Quantiles.OfSorted(values, (1 - level) / 2), Quantiles.OfSorted(values, (1 + level) / 2));
    }

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
