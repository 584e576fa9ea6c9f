namespace RhetoricScan.Statistics;

/// <summary>Counts of bursty words: a Poisson whose mean differs between speeches as a gamma of shape <paramref name="Size"/>.</summary>
/// <param name="Mean">Expected count, above 0.</param>
/// <param name="Size">Shape k, above 0; small for bursty words, infinite for Poisson.</param>
public readonly record struct NegativeBinomial(double Mean, double Size)
{
    /// <summary>P(X = 0) = (1 + mean/k)^-k.</summary>
    public double Zero => double.IsPositiveInfinity(Size) ? Math.Exp(-Mean) : Math.Exp(-Size * Math.Log(1 + (Mean / Size)));

    /// <summary>P(X = x).</summary>
    public double Pmf(int x) => double.IsPositiveInfinity(Size)
        ? Math.Exp((x * Math.Log(Mean)) - Mean - SpecialFunctions.LogGamma(x + 1))
        : Math.Exp(SpecialFunctions.LogGamma(x + Size) - SpecialFunctions.LogGamma(Size) - SpecialFunctions.LogGamma(x + 1) +
            (x * Math.Log(Mean / (Mean + Size))) + (Size * Math.Log(Size / (Mean + Size))));

    /// <summary>P(X &lt;= x).</summary>
    public double Cdf(int x)
    {
        var sum = 0.0;
        for (var i = 0; i <= x; i++) sum += Pmf(i);
        return Math.Min(1, sum);
    }

    /// <summary>The smallest mean at which a count of zero has a probability of at most <paramref name="alpha"/>: k(α^(-1/k) - 1).</summary>
    public static double MeanForZero(double size, double alpha = .05) => double.IsPositiveInfinity(size)
        ? -Math.Log(alpha)
        : size * (Math.Pow(alpha, -1 / size) - 1);

    /// <summary>Rate per unit of exposure and size k by maximum likelihood; k is infinite where the counts vary no more than Poisson. Null without events.</summary>
    /// <param name="counts">Count and exposure (tokens, sentences) of each speech.</param>
    public static (double Rate, double Size)? Fit(IReadOnlyList<(int Count, double Exposure)> counts)
    {
        var exposure = counts.Sum(c => c.Exposure);
        var total = counts.Sum(c => c.Count);
        if (counts.Count < 2 || total == 0 || exposure <= 0) return null;
        var rate = total / exposure;
        const double Least = -7, Most = 9;
        var groups = counts.GroupBy(c => c).Select(group => (group.Key.Count, group.Key.Exposure, group.Count())).ToList();
        var logSize = RootSearch.Maximum(log => LogLikelihood(groups, rate, Math.Exp(log)), Least, Most, 1e-4);
        return (rate, logSize > Most - .1 ? double.PositiveInfinity : Math.Exp(logSize));
    }

    // Without the factorials, which don't depend on the parameters; equal speeches are summed once.
    private static double LogLikelihood(List<(int Count, double Exposure, int Speeches)> groups, double rate, double size)
    {
        var sum = 0.0;
        foreach (var (count, exposure, speeches) in groups)
        {
            var mean = rate * exposure;
            var one = mean > 0 ? (count * Math.Log(mean / (mean + size))) + (size * Math.Log(size / (mean + size))) : 0;
            for (var r = 0; r < count; r++) one += Math.Log(size + r);
            sum += speeches * one;
        }
        return sum;
    }
}
