namespace RhetoricScan.Statistics;

/// <summary>Logarithms of gamma and beta, and the regularized incomplete functions that distributions are made of.</summary>
public static class SpecialFunctions
{
    private const double Tiny = 1e-300;
    private const double Precision = 1e-16;
    private const int MostTerms = 10_000;

    // Lanczos' approximation with g = 7 and nine terms (Numerical Recipes, 3rd ed., section 6.1); relative error below 1e-14.
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>ln Γ(<paramref name="x"/>) for x &gt; 0.</summary>
    public static double LogGamma(double x)
    {
        if (x < .5) return Math.Log(Math.PI / Math.Sin(Math.PI * x)) - LogGamma(1 - x);
        var z = x - 1;
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++) sum += Lanczos[i] / (z + i);
        var t = z + 7.5;
        return (.5 * Math.Log(2 * Math.PI)) + ((z + .5) * Math.Log(t)) - t + Math.Log(sum);
    }

    /// <summary>ln B(<paramref name="a"/>, <paramref name="b"/>).</summary>
    public static double LogBeta(double a, double b) => LogGamma(a) + LogGamma(b) - LogGamma(a + b);

    /// <summary>ln of "<paramref name="n"/> choose <paramref name="k"/>".</summary>
    public static double LogChoose(double n, double k) => LogGamma(n + 1) - LogGamma(k + 1) - LogGamma(n - k + 1);

    /// <summary>I_x(a, b): the distribution function of Beta(a, b) at x in [0, 1].</summary>
    public static double IncompleteBeta(double a, double b, double x)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        var front = Math.Exp((a * Math.Log(x)) + (b * Math.Log(1 - x)) - LogBeta(a, b));
        return x < (a + 1) / (a + b + 2) ? front * BetaFraction(a, b, x) / a : 1 - (front * BetaFraction(b, a, 1 - x) / b);
    }

    /// <summary>P(a, x): the distribution function of Gamma(a, 1) at x &gt;= 0.</summary>
    public static double IncompleteGamma(double a, double x)
    {
        if (x <= 0) return 0;
        return x < a + 1 ? GammaSeries(a, x) : 1 - GammaFraction(a, x);
    }

    /// <summary>Q(a, x) = 1 - P(a, x), exact in the far tail.</summary>
    public static double IncompleteGammaUpper(double a, double x)
    {
        if (x <= 0) return 1;
        return x < a + 1 ? 1 - GammaSeries(a, x) : GammaFraction(a, x);
    }

    // Lentz's method for the continued fraction 26.5.8 of Abramowitz and Stegun.
    private static double BetaFraction(double a, double b, double x)
    {
        double c = 1, d = 1 / NotZero(1 - ((a + b) * x / (a + 1))), result = d;
        for (var m = 1; m <= MostTerms; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            result *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            result *= d * c;
            if (Math.Abs((d * c) - 1) < Precision) break;
        }
        return result;
    }

    private static double GammaSeries(double a, double x)
    {
        double term = 1 / a, sum = term;
        for (var n = 1; n <= MostTerms && Math.Abs(term) > Math.Abs(sum) * Precision; n++)
        {
            term *= x / (a + n);
            sum += term;
        }
        return sum * Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
    }

    private static double GammaFraction(double a, double x)
    {
        double b = x + 1 - a, c = 1 / Tiny, d = 1 / b, result = d;
        for (var i = 1; i <= MostTerms; i++)
        {
            var term = -i * (i - a);
            b += 2;
            d = 1 / NotZero((term * d) + b);
            c = NotZero(b + (term / c));
            result *= d * c;
            if (Math.Abs((d * c) - 1) < Precision) break;
        }
        return result * Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
