namespace RhetoricScan.Statistics;

/// <summary>Tails and quantiles of the normal, chi-squared, beta and gamma distributions.</summary>
public static class Quantiles
{
    /// <summary>P(Z &lt;= z) of the standard normal.</summary>
    public static double NormalCdf(double z)
    {
        var tail = .5 * SpecialFunctions.IncompleteGammaUpper(.5, z * z / 2);
        return z < 0 ? tail : 1 - tail;
    }

    /// <summary>The z with P(Z &lt;= z) = <paramref name="p"/>.</summary>
    public static double Normal(double p) => RootSearch.Increasing(z => NormalCdf(z) - p, -40, 40);

    /// <summary>P(X &gt;= x) of chi-squared.</summary>
    public static double ChiSquaredUpper(double x, double degreesOfFreedom = 1) => SpecialFunctions.IncompleteGammaUpper(degreesOfFreedom / 2, x / 2);

    /// <summary>The x with P(X &gt;= x) = <paramref name="p"/> of chi-squared.</summary>
    public static double ChiSquared(double p, double degreesOfFreedom = 1) =>
        RootSearch.Increasing(x => p - ChiSquaredUpper(x, degreesOfFreedom), 0, 10_000);

    /// <summary>The x with P(X &lt;= x) = <paramref name="p"/> of Beta(a, b).</summary>
    public static double Beta(double a, double b, double p) => RootSearch.Increasing(x => SpecialFunctions.IncompleteBeta(a, b, x) - p, 0, 1);

    /// <summary>The t with P(|T| &lt;= t) = <paramref name="level"/> of Student's distribution.</summary>
    public static double StudentTwoSided(double level, double degreesOfFreedom)
    {
        var x = Beta(degreesOfFreedom / 2, .5, 1 - level);
        return Math.Sqrt(degreesOfFreedom * (1 - x) / x);
    }

    /// <summary>The x with P(X &lt;= x) = <paramref name="p"/> of Gamma(shape, 1).</summary>
    public static double Gamma(double shape, double p)
    {
        var high = shape + 10;
        while (SpecialFunctions.IncompleteGamma(shape, high) < p) high *= 2;
        return RootSearch.Increasing(x => SpecialFunctions.IncompleteGamma(shape, x) - p, 0, high);
    }

    /// <summary>The sample quantile of ascending values, linear between order statistics (Hyndman and Fan's type 7).</summary>
    public static double OfSorted(IReadOnlyList<double> ascending, double p)
    {
        var place = p * (ascending.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ascending.Count - 1);
        return ascending[below] + ((place - below) * (ascending[above] - ascending[below]));
    }
}
