namespace RhetoricScan.Statistics;

/// <summary>How evenly a word is spread over the parts of a corpus, from its count in each part and the size of each part.</summary>
public static class Dispersion
{
    /// <summary>Parts that hold it.</summary>
    public static int Range(IReadOnlyList<double> counts) => counts.Count(count => count > 0);

    /// <summary>Population standard deviation of the counts.</summary>
    public static double StandardDeviation(IReadOnlyList<double> counts)
    {
        var mean = counts.Average();
        return Math.Sqrt(counts.Sum(count => (count - mean) * (count - mean)) / counts.Count);
    }

    /// <summary>Variation coefficient: standard deviation by mean.</summary>
    public static double VariationCoefficient(IReadOnlyList<double> counts) => StandardDeviation(counts) / counts.Average();

    /// <summary>DP: half the sum of the differences between observed and expected shares; 0 even, near 1 clumped (Gries 2008).</summary>
    public static double Dp(IReadOnlyList<double> counts, IReadOnlyList<double> sizes)
    {
        double total = counts.Sum(), size = sizes.Sum();
        return counts.Zip(sizes, (count, part) => Math.Abs((count / total) - (part / size))).Sum() / 2;
    }

    /// <summary>DP by the greatest value it can have: DP / (1 - smallest share) (Lijffijt and Gries 2012).</summary>
    public static double DpNorm(IReadOnlyList<double> counts, IReadOnlyList<double> sizes) => Dp(counts, sizes) / (1 - (sizes.Min() / sizes.Sum()));

    /// <summary>Juilland's D over rates: 1 even, 0 clumped (Juilland and Chang-Rodriguez 1964).</summary>
    public static double JuillandD(IReadOnlyList<double> counts, IReadOnlyList<double> sizes) =>
        1 - (VariationCoefficient(Rates(counts, sizes)) / Math.Sqrt(counts.Count - 1));

    /// <summary>Carroll's D2: entropy of the rates by its maximum (Carroll 1970).</summary>
    public static double CarrollD2(IReadOnlyList<double> counts, IReadOnlyList<double> sizes)
    {
        var rates = Rates(counts, sizes);
        var sum = rates.Sum();
        return -rates.Where(rate => rate > 0).Sum(rate => rate / sum * Math.Log2(rate / sum)) / Math.Log2(counts.Count);
    }

    /// <summary>Rosengren's S with shares as weights: (Σ √(v s))² / f (Rosengren 1971).</summary>
    public static double RosengrenS(IReadOnlyList<double> counts, IReadOnlyList<double> sizes)
    {
        var size = sizes.Sum();
        var root = counts.Zip(sizes, (count, part) => Math.Sqrt(count * part / size)).Sum();
        return root * root / counts.Sum();
    }

    /// <summary>Kullback and Leibler's divergence of observed from expected shares, bits; 0 even.</summary>
    public static double Kld(IReadOnlyList<double> counts, IReadOnlyList<double> sizes)
    {
        double total = counts.Sum(), size = sizes.Sum();
        return counts.Zip(sizes, (count, part) => count > 0 ? count / total * Math.Log2(count / total / (part / size)) : 0).Sum();
    }

    /// <summary>1 / (1 + KLD): 1 even, towards 0 clumped (Gries 2021, as tlda's standardization by odds).</summary>
    public static double KldEvenness(IReadOnlyList<double> counts, IReadOnlyList<double> sizes) => 1 / (1 + Kld(counts, sizes));

    /// <summary>Lyne's D3 for equal parts: 1 - χ² / 4f (Lyne 1985).</summary>
    public static double LyneD3(IReadOnlyList<double> counts)
    {
        var mean = counts.Average();
        return 1 - (counts.Sum(count => (count - mean) * (count - mean) / mean) / (4 * counts.Sum()));
    }

    /// <summary>Zhang's distributional consistency for equal parts: (mean √v)² / mean v (Zhang 2004).</summary>
    public static double ZhangDc(IReadOnlyList<double> counts)
    {
        var root = counts.Average(Math.Sqrt);
        return root * root / counts.Average();
    }

    private static List<double> Rates(IReadOnlyList<double> counts, IReadOnlyList<double> sizes) => [.. counts.Zip(sizes, (count, part) => count / part)];
}
