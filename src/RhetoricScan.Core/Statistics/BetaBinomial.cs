namespace RhetoricScan.Statistics;

/// <summary>A binomial whose probability differs between speeches as Beta(<paramref name="A"/>, <paramref name="B"/>): counts that come in clusters.</summary>
/// <param name="A">First shape, above 0.</param>
/// <param name="B">Second shape, above 0.</param>
public readonly record struct BetaBinomial(double A, double B)
{
    /// <summary>The mean share.</summary>
    public double Mean => A / (A + B);

    /// <summary>Correlation of two trials of one speech, 0 (binomial) to 1 (all or nothing): 1 / (a + b + 1).</summary>
    public double Rho => 1 / (A + B + 1);

    /// <summary>P(X = x) in <paramref name="n"/> trials.</summary>
    public double Pmf(int x, int n) => x < 0 || x > n ? 0
        : Math.Exp(SpecialFunctions.LogChoose(n, x) + SpecialFunctions.LogBeta(x + A, n - x + B) - SpecialFunctions.LogBeta(A, B));

    /// <summary>P(X = 0) in <paramref name="n"/> trials: B(a, b + n) / B(a, b).</summary>
    public double Zero(double n) => Math.Exp(SpecialFunctions.LogBeta(A, B + n) - SpecialFunctions.LogBeta(A, B));

    /// <summary>P(X &lt;= x) in <paramref name="n"/> trials.</summary>
    public double Cdf(int x, int n)
    {
        var sum = 0.0;
        for (var i = 0; i <= Math.Min(x, n); i++) sum += Pmf(i, n);
        return Math.Min(1, sum);
    }

    /// <summary>From mean share and correlation.</summary>
    public static BetaBinomial OfMeanAndRho(double mean, double rho) => new(mean * ((1 / rho) - 1), (1 - mean) * ((1 / rho) - 1));

    /// <summary>
    /// Maximum likelihood from counts, in Griffiths' (1973) form whose cost doesn't grow with the number of speeches.
    /// Null with fewer than two speeches, without events, or with nothing but events.
    /// </summary>
    /// <param name="counts">Events and trials of each speech.</param>
    public static BetaBinomial? Fit(IEnumerable<(int Events, int Trials)> counts)
    {
        var used = counts.Where(count => count.Trials > 0).ToList();
        if (used.Count < 2 || used.All(c => c.Events == 0) || used.All(c => c.Events == c.Trials)) return null;
        var events = Exceeding(used.Select(c => c.Events));
        var misses = Exceeding(used.Select(c => c.Trials - c.Events));
        var trials = Exceeding(used.Select(c => c.Trials));
        double Best(double logitRho) => RootSearch.Maximum(logit => Likelihood(Logistic(logit), Logistic(logitRho)), -12, 12, 1e-6);
        double Likelihood(double mean, double rho) => LogLikelihood(mean, rho / (1 - rho), events, misses, trials);
        var best = RootSearch.Maximum(logitRho => Likelihood(Logistic(Best(logitRho)), Logistic(logitRho)), -9, 6, 1e-5);
        return OfMeanAndRho(Logistic(Best(best)), Logistic(best));
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    // exceeding[r] = how many values are greater than r.
    private static int[] Exceeding(IEnumerable<int> values)
    {
        var list = values.ToList();
        var exceeding = new int[list.Max()];
        foreach (var value in list) for (var r = 0; r < value; r++) exceeding[r]++;
        return exceeding;
    }

    private static double LogLikelihood(double mean, double theta, int[] events, int[] misses, int[] trials)
    {
        var sum = 0.0;
        for (var r = 0; r < events.Length; r++) sum += events[r] * Math.Log(mean + (r * theta));
        for (var r = 0; r < misses.Length; r++) sum += misses[r] * Math.Log(1 - mean + (r * theta));
        for (var r = 0; r < trials.Length; r++) sum -= trials[r] * Math.Log(1 + (r * theta));
        return sum;
    }
}
