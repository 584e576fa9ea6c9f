namespace RhetoricScan.Statistics;

/// <summary>Counts of rare events: the Poisson distribution and exact intervals of its mean.</summary>
public static class PoissonRate
{
    /// <summary>P(X = 0) at mean <paramref name="mean"/>.</summary>
    public static double Zero(double mean) => Math.Exp(-mean);

    /// <summary>P(X &lt;= x).</summary>
    public static double Cdf(int x, double mean) => x < 0 ? 0 : SpecialFunctions.IncompleteGammaUpper(x + 1, mean);

    /// <summary>Garwood's exact two-sided interval (1936) of the mean after <paramref name="events"/> events.</summary>
    public static Interval Exact(double events, double level = .95)
    {
        var tail = (1 - level) / 2;
        return new Interval(events <= 0 ? 0 : Quantiles.Gamma(events, tail), Quantiles.Gamma(events + 1, 1 - tail));
    }

    /// <summary>The exact one-sided upper limit of the mean.</summary>
    public static double ExactUpper(double events, double level = .95) => Quantiles.Gamma(events + 1, level);

    /// <summary>Jeffreys' interval of the mean: equal tails of Gamma(events + 1/2), the end at 0 opened.</summary>
    public static Interval Jeffreys(double events, double level = .95)
    {
        var tail = (1 - level) / 2;
        return new Interval(events <= 0 ? 0 : Quantiles.Gamma(events + .5, tail), Quantiles.Gamma(events + .5, 1 - tail));
    }
}
