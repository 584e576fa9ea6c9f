using CsvHelper;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.IO.Keyness;

/// <summary>A row of <c>keyness.csv</c>: a feature that the target has more (key) or less (negative) often than the reference.</summary>
[CsvRecord]
public sealed partial record KeynessRow
{
    /// <summary>The word, lemma, n-gram, actor or act.</summary>
    [CsvColumn("feature")] public required string Feature { get; init; }

    /// <summary><c>+</c> key in the target, <c>-</c> negative keyword.</summary>
    [CsvColumn("direction")] public required string Direction { get; init; }

    /// <summary>Count in the target.</summary>
    [CsvColumn("target count")] public required long TargetCount { get; init; }

    /// <summary>Number of features in the target.</summary>
    [CsvColumn("target size")] public required long TargetSize { get; init; }

    /// <summary>Count in the reference.</summary>
    [CsvColumn("reference count")] public required long ReferenceCount { get; init; }

    /// <summary>Number of features in the reference.</summary>
    [CsvColumn("reference size")] public required long ReferenceSize { get; init; }

    /// <summary>Target rate per million.</summary>
    [CsvColumn("target per million"), CsvConverter(typeof(RealText))] public required string TargetRate { get; init; }

    /// <summary>Reference rate per million.</summary>
    [CsvColumn("reference per million"), CsvConverter(typeof(RealText))] public required string ReferenceRate { get; init; }

    /// <summary>G² over four cells (Dunning 1993), negative for negative keywords.</summary>
    [CsvColumn("log-likelihood (4 cells, Dunning)"), CsvConverter(typeof(RealText))] public required string LogLikelihoodFour { get; init; }

    /// <summary>G² over the feature's two cells as UCREL and AntConc print it (Rayson and Garside 2000), signed.</summary>
    [CsvColumn("log-likelihood (2 cells, UCREL)"), CsvConverter(typeof(RealText))] public required string LogLikelihoodTwo { get; init; }

    /// <summary>Chi-squared with Yates' correction where an expected cell is below 5 (as quanteda), signed.</summary>
    [CsvColumn("chi-squared (conditional Yates)"), CsvConverter(typeof(RealText))] public required string ChiSquared { get; init; }

    /// <summary>p of the four-cell G², chi-squared with 1 degree of freedom. Words of a speech are not independent: read it as a rank.</summary>
    [CsvColumn("p (4 cells)"), CsvConverter(typeof(RealText))] public required string P { get; init; }

    /// <summary>p adjusted over all features tested (Benjamini and Hochberg 1995).</summary>
    [CsvColumn("p adjusted (BH)"), CsvConverter(typeof(RealText))] public required string Adjusted { get; init; }

    /// <summary>Bayes factor approximation: four-cell G² - ln N (Wilson 2013).</summary>
    [CsvColumn("BIC (4 cells)"), CsvConverter(typeof(RealText))] public required string Bic { get; init; }

    /// <summary>ζ of the log-odds with informative Dirichlet prior: both corpora together, scaled to 1000 pseudo-counts (Monroe, Colaresi and Quinn 2008).</summary>
    [CsvColumn("log-odds z (Dirichlet prior)"), CsvConverter(typeof(RealText))] public required string LogOddsZ { get; init; }

    /// <summary>The log-odds difference itself.</summary>
    [CsvColumn("log-odds delta (Dirichlet prior)"), CsvConverter(typeof(RealText))] public required string LogOddsDelta { get; init; }

    /// <summary>Percent by which the target rate exceeds the reference rate (Gabrielatos and Marchi 2011); empty for a zero reference.</summary>
    [CsvColumn("%DIFF"), CsvConverter(typeof(RealText))] public required string PercentDifference { get; init; }

    /// <summary>Binary logarithm of the ratio of rates, a zero count replaced by 1/2 (Hardie 2014).</summary>
    [CsvColumn("log ratio"), CsvConverter(typeof(RealText))] public required string LogRatio { get; init; }

    /// <summary>Odds ratio with 1/2 added to each cell (Haldane 1956).</summary>
    [CsvColumn("odds ratio (Haldane)"), CsvConverter(typeof(RealText))] public required string OddsRatio { get; init; }

    /// <summary>Simple maths with N = 1 per million (Kilgarriff 2009).</summary>
    [CsvColumn("simple maths (N = 1)"), CsvConverter(typeof(RealText))] public required string SimpleMaths { get; init; }

    /// <summary>Speeches of the target that hold it.</summary>
    [CsvColumn("target speeches")] public required int TargetRange { get; init; }

    /// <summary>Deviation of proportions in the target: 0 even, near 1 in few speeches (Gries 2008); empty when the target lacks it.</summary>
    [CsvColumn("DP"), CsvConverter(typeof(RealText))] public required string Dp { get; init; }

    /// <summary>DP by its greatest value (Lijffijt and Gries 2012).</summary>
    [CsvColumn("DPnorm"), CsvConverter(typeof(RealText))] public required string DpNorm { get; init; }

    /// <summary>Juilland's D: 1 even, 0 clumped.</summary>
    [CsvColumn("Juilland's D"), CsvConverter(typeof(RealText))] public required string JuillandD { get; init; }

    /// <summary>Rosengren's S: 1 even.</summary>
    [CsvColumn("Rosengren's S"), CsvConverter(typeof(RealText))] public required string RosengrenS { get; init; }

    /// <summary>Speeches of the reference that hold it; empty for a frequency list.</summary>
    [CsvColumn("reference speeches")] public required string ReferenceRange { get; init; }
}
