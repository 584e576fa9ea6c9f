namespace RhetoricScan.Statistics;

/// <summary>Fisher's exact test of a two-by-two table.</summary>
public static class FisherExact
{
    // Tables as probable as the observed one up to rounding count as equally extreme, as in R's fisher.test.
    private const double Slack = 1 + 1e-7;

    /// <summary>Two-sided p: all tables at most as probable as the observed one.</summary>
    public static double TwoSided(FourCells table)
    {
        var (low, high) = Range(table);
        var observed = Probability(table, (int)table.A);
        var sum = 0.0;
        for (var a = low; a <= high; a++)
            if (Probability(table, a) is var p && p <= observed * Slack) sum += p;
        return Math.Min(1, sum);
    }

    /// <summary>P(A at most as observed).</summary>
    public static double Left(FourCells table)
    {
        var sum = 0.0;
        for (var a = Range(table).Low; a <= table.A; a++) sum += Probability(table, a);
        return Math.Min(1, sum);
    }

    /// <summary>P(A at least as observed).</summary>
    public static double Right(FourCells table)
    {
        var sum = 0.0;
        for (var a = (int)table.A; a <= Range(table).High; a++) sum += Probability(table, a);
        return Math.Min(1, sum);
    }

    /// <summary>The odds ratio of greatest conditional likelihood: the one under which A is expected as observed; 0 or infinite at the ends.</summary>
    public static double ConditionalOddsRatio(FourCells table)
    {
        var (low, high) = Range(table);
        if ((int)table.A == low) return 0;
        if ((int)table.A == high) return double.PositiveInfinity;
        return Math.Exp(RootSearch.Increasing(log => MeanAt(table, log) - table.A, -50, 50));
    }

    private static double MeanAt(FourCells table, double logOdds)
    {
        var (low, high) = Range(table);
        double sum = 0, weighted = 0;
        for (var a = low; a <= high; a++)
        {
            var weight = Math.Exp(LogProbability(table, a) + (logOdds * (a - table.A)));
            sum += weight;
            weighted += weight * a;
        }
        return weighted / sum;
    }

    private static (int Low, int High) Range(FourCells table) =>
        ((int)Math.Max(0, table.A - table.D), (int)Math.Min(table.A + table.B, table.A + table.C));

    private static double Probability(FourCells table, int a) => Math.Exp(LogProbability(table, a));

    private static double LogProbability(FourCells table, int a) =>
        SpecialFunctions.LogChoose(table.A + table.C, a) + SpecialFunctions.LogChoose(table.B + table.D, table.A + table.B - a) -
        SpecialFunctions.LogChoose(table.Total, table.A + table.B);
}
