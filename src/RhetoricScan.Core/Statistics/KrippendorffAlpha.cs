namespace RhetoricScan.Statistics;

/// <summary>Krippendorff's alpha: agreement of any number of coders, on any scale, with gaps (Krippendorff 2019, chapter 12).</summary>
public static class KrippendorffAlpha
{
    /// <summary>Codes at or above this alpha may be called reliable.</summary>
    public const double Reliable = .800;

    /// <summary>Codes below this alpha must not be called reliable; between, conclusions are tentative.</summary>
    public const double Tentative = .667;

    /// <summary>1 - observed / expected disagreement; NaN when no unit has two codes or all codes are one value.</summary>
    /// <param name="units">The codes of each unit, without its gaps.</param>
    /// <param name="scale">Scale of the codes.</param>
    public static double Of(IReadOnlyList<IReadOnlyList<double>> units, MeasurementScale scale)
    {
        var pairable = units.Where(unit => unit.Count > 1).ToList();
        var frequencies = new SortedDictionary<double, double>();
        foreach (var code in pairable.SelectMany(unit => unit)) frequencies[code] = frequencies.GetValueOrDefault(code) + 1;
        var values = frequencies.Keys.ToArray();
        var counts = frequencies.Values.ToArray();
        var distance = Distances(values, counts, scale);
        var n = counts.Sum();
        return 1 - ((n - 1) * Observed(pairable, values, distance) / Expected(counts, distance));
    }

    /// <summary>Percentile interval of alpha over resampled units.</summary>
    /// <param name="units">The codes of each unit.</param>
    /// <param name="scale">Scale of the codes.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="draws">Number of draws.</param>
    /// <param name="level">Level of the interval.</param>
    public static Interval Bootstrap(IReadOnlyList<IReadOnlyList<double>> units, MeasurementScale scale, ulong seed, int draws = 2000, double level = .95)
    {
        var random = new SeededRandom(seed);
        var alphas = new List<double>(draws);
        for (var i = 0; i < draws; i++)
        {
            var drawn = Enumerable.Range(0, units.Count).Select(_ => units[random.Next(units.Count)]).ToList();
            if (Of(drawn, scale) is var alpha && !double.IsNaN(alpha)) alphas.Add(alpha);
        }
        if (alphas.Count == 0) return new Interval(double.NaN, double.NaN);
        alphas.Sort();
        return new Interval(Quantiles.OfSorted(alphas, (1 - level) / 2), Quantiles.OfSorted(alphas, (1 + level) / 2));
    }

    private static double Observed(List<IReadOnlyList<double>> units, double[] values, double[,] distance)
    {
        var sum = 0.0;
        foreach (var unit in units)
        {
            var within = 0.0;
            var places = unit.Select(code => Array.BinarySearch(values, code)).ToArray();
            foreach (var first in places) foreach (var second in places) within += distance[first, second];
            sum += within / (unit.Count - 1);
        }
        return sum;
    }

    private static double Expected(double[] counts, double[,] distance)
    {
        var sum = 0.0;
        for (var c = 0; c < counts.Length; c++)
            for (var k = 0; k < counts.Length; k++) sum += counts[c] * counts[k] * distance[c, k];
        return sum;
    }

    private static double[,] Distances(double[] values, double[] counts, MeasurementScale scale)
    {
        var distance = new double[values.Length, values.Length];
        for (var c = 0; c < values.Length; c++)
            for (var k = c + 1; k < values.Length; k++) distance[c, k] = distance[k, c] = Squared(c, k, values, counts, scale);
        return distance;
    }

    private static double Squared(int c, int k, double[] values, double[] counts, MeasurementScale scale)
    {
        var root = scale switch
        {
            MeasurementScale.Nominal => 1,
            MeasurementScale.Ordinal => counts[c..(k + 1)].Sum() - ((counts[c] + counts[k]) / 2),
            MeasurementScale.Interval => values[c] - values[k],
            _ => (values[c] - values[k]) / (values[c] + values[k]),
        };
        return root * root;
    }
}

/// <summary>Scales of measurement.</summary>
public enum MeasurementScale
{
    /// <summary>Names.</summary>
    Nominal,

    /// <summary>Ranks.</summary>
    Ordinal,

    /// <summary>Numbers whose differences mean something.</summary>
    Interval,

    /// <summary>Numbers with a true zero.</summary>
    Ratio,
}
