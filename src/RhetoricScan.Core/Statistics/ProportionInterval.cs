namespace RhetoricScan.Statistics;

/// <summary>Intervals for a proportion of <c>k</c> events in <c>n</c> trials, both possibly fractional after a design effect.</summary>
public static class ProportionInterval
{
    /// <summary>Jeffreys' interval: equal tails of Beta(k + 1/2, n - k + 1/2), the end at 0 or n opened (Brown, Cai and DasGupta 2001).</summary>
    public static Interval Jeffreys(double k, double n, double level = .95)
    {
        var tail = (1 - level) / 2;
        return new Interval(
            k <= 0 ? 0 : Quantiles.Beta(k + .5, n - k + .5, tail),
            k >= n ? 1 : Quantiles.Beta(k + .5, n - k + .5, 1 - tail));
    }

    /// <summary>Wilson's score interval (1927), without continuity correction.</summary>
    public static Interval Wilson(double k, double n, double level = .95)
    {
        var z = Quantiles.Normal(1 - ((1 - level) / 2));
        var share = k / n;
        var middle = (share + (z * z / (2 * n))) / (1 + (z * z / n));
        var half = z / (1 + (z * z / n)) * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
        return new Interval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>Clopper and Pearson's exact interval (1934).</summary>
    public static Interval ClopperPearson(double k, double n, double level = .95)
    {
        var tail = (1 - level) / 2;
        return new Interval(
            k <= 0 ? 0 : Quantiles.Beta(k, n - k + 1, tail),
            k >= n ? 1 : Quantiles.Beta(k + 1, n - k, 1 - tail));
    }

    /// <summary>The exact one-sided upper limit; for 0 of n about 3/n at the .95 level (Hanley and Lippman-Hand 1983).</summary>
    public static double ExactUpper(double k, double n, double level = .95) => k >= n ? 1 : Quantiles.Beta(k + 1, n - k, level);
}
