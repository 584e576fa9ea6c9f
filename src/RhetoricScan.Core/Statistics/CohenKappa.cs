namespace RhetoricScan.Statistics;

/// <summary>Cohen's kappa of two coders, with the prevalence that it must be read with (Cohen 1960).</summary>
/// <param name="Kappa">(p_o - p_e) / (1 - p_e); NaN when chance alone agrees fully.</param>
/// <param name="Observed">Share of units on which they agree.</param>
/// <param name="Expected">Share expected by chance.</param>
public readonly record struct CohenKappa(double Kappa, double Observed, double Expected)
{
    /// <summary>From a square table: rows the first coder's codes, columns the second's.</summary>
    public static CohenKappa Of(IReadOnlyList<IReadOnlyList<double>> table)
    {
        var n = table.Sum(row => row.Sum());
        double observed = 0, expected = 0;
        for (var i = 0; i < table.Count; i++)
        {
            observed += table[i][i] / n;
            expected += table[i].Sum() / n * (table.Sum(row => row[i]) / n);
        }
        return new CohenKappa((observed - expected) / (1 - expected), observed, expected);
    }

    /// <summary>From two coders' yes/no codes.</summary>
    public static CohenKappa Of(IReadOnlyList<bool> first, IReadOnlyList<bool> second)
    {
        var table = new double[2][] { [0, 0], [0, 0] };
        for (var i = 0; i < first.Count; i++) table[first[i] ? 1 : 0][second[i] ? 1 : 0]++;
        return Of(table);
    }
}
