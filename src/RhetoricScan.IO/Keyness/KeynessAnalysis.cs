using System.Collections.Immutable;
using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;

namespace RhetoricScan.IO.Keyness;

/// <summary>Which features a target corpus has more or less often than a reference. Reads the target twice: once to count, once for the dispersion of the rows listed.</summary>
public static class KeynessAnalysis
{
    private const double PriorSize = 1000;

    /// <summary>The rows, key ones first, then negative ones, each by falling four-cell log-likelihood.</summary>
    /// <param name="target">The speeches of the target; read twice.</param>
    /// <param name="reference">Counts of the reference.</param>
    /// <param name="options">Which rows are listed.</param>
    /// <exception cref="UserErrorException">A corpus is empty (RS6104).</exception>
    public static ImmutableArray<KeynessRow> Of(IEnumerable<CorpusPart> target, ReferenceCounts reference, KeynessOptions options)
    {
        var counts = CountsOf(target);
        if (counts.Size == 0 || reference.Counts.Size == 0) throw new UserErrorException(Messages.CorpusEmpty(counts.Size == 0 ? "target" : "reference"));
        var tested = Tested(counts, reference.Counts, options);
        var listed = Top(tested, options, positive: true).Concat(Top(tested, options, positive: false)).ToList();
        var spreads = PartSpread.Of(target, listed.Select(feature => feature.Name).ToHashSet(StringComparer.Ordinal));
        return [.. listed.Select(feature => Row(feature, spreads, reference))];
    }

    /// <summary>Adds up all speeches.</summary>
    public static FrequencyList CountsOf(IEnumerable<CorpusPart> parts)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var part in parts)
            foreach (var (feature, count) in part.Counts)
                counts[feature] = counts.GetValueOrDefault(feature) + count;
        return new FrequencyList(counts, counts.Values.Sum());
    }

    private static List<Feature> Tested(FrequencyList target, FrequencyList reference, KeynessOptions options)
    {
        var features = target.Counts.Keys.Concat(reference.Counts.Keys).Distinct(StringComparer.Ordinal)
            .Select(name => Test(name, target, reference)).Where(feature => feature.Cells.A + feature.Cells.B >= options.FewestOccurrences)
            .OrderBy(feature => feature.Name, StringComparer.Ordinal).ToList();
        var adjusted = MultipleTesting.BenjaminiHochberg([.. features.Select(feature => feature.P)]);
        return [.. features.Select((feature, i) => feature with { Adjusted = adjusted[i] }).Where(feature => feature.Adjusted <= options.MostP)];
    }

    private static Feature Test(string name, FrequencyList target, FrequencyList reference)
    {
        var cells = FourCells.OfCounts(target.Counts.GetValueOrDefault(name), target.Size, reference.Counts.GetValueOrDefault(name), reference.Size);
        var likelihood = KeynessTests.LogLikelihoodFourCells(cells);
        return new Feature(name, cells, KeynessTests.WithSign(likelihood, cells), Quantiles.ChiSquaredUpper(Math.Max(0, likelihood)), 1);
    }

    private static IEnumerable<Feature> Top(List<Feature> tested, KeynessOptions options, bool positive) => tested
        .Where(feature => feature.LogLikelihood > 0 == positive)
        .OrderByDescending(feature => Math.Abs(feature.LogLikelihood)).ThenBy(feature => feature.Name, StringComparer.Ordinal).Take(options.Top);

    private static KeynessRow Row(Feature feature, PartSpread spreads, ReferenceCounts reference)
    {
        var cells = feature.Cells;
        var (target, other, all) = (cells.A + cells.C, cells.B + cells.D, cells.Total);
        var odds = LogOdds.Of(cells.A, target, cells.B, other, (cells.A + cells.B) / all * PriorSize, PriorSize);
        var spread = spreads.CountsOf(feature.Name);
        var held = cells.A > 0;
        return new KeynessRow
        {
            Feature = CsvText.Safe(feature.Name),
            Direction = feature.LogLikelihood > 0 ? "+" : "-",
            TargetCount = (long)cells.A,
            TargetSize = (long)target,
            ReferenceCount = (long)cells.B,
            ReferenceSize = (long)other,
            TargetRate = Numbers.Text(cells.A / target * 1e6),
            ReferenceRate = Numbers.Text(cells.B / other * 1e6),
            LogLikelihoodFour = Numbers.Text(feature.LogLikelihood),
            LogLikelihoodTwo = Numbers.Text(KeynessTests.WithSign(KeynessTests.LogLikelihoodTwoCells(cells), cells)),
            ChiSquared = Numbers.Text(KeynessTests.WithSign(KeynessTests.ChiSquaredConditionalYates(cells), cells)),
            P = Numbers.Text(feature.P),
            Adjusted = Numbers.Text(feature.Adjusted),
            Bic = Numbers.Text(KeynessTests.Bic(Math.Abs(feature.LogLikelihood), cells)),
            LogOddsZ = Numbers.Text(odds.Z),
            LogOddsDelta = Numbers.Text(odds.Delta),
            PercentDifference = cells.B > 0 ? Numbers.Text(KeynessEffects.PercentDifference(cells)) : "",
            LogRatio = Numbers.Text(KeynessEffects.LogRatioHalf(cells)),
            OddsRatio = Numbers.Text(KeynessEffects.OddsRatioHalf(cells)),
            SimpleMaths = Numbers.Text(KeynessEffects.SimpleMaths(cells)),
            TargetRange = Dispersion.Range(spread),
            Dp = held ? Numbers.Text(Dispersion.Dp(spread, spreads.Sizes)) : "",
            DpNorm = held && spreads.Sizes.Count > 1 ? Numbers.Text(Dispersion.DpNorm(spread, spreads.Sizes)) : "",
            JuillandD = held && spreads.Sizes.Count > 1 ? Numbers.Text(Dispersion.JuillandD(spread, spreads.Sizes)) : "",
            RosengrenS = held ? Numbers.Text(Dispersion.RosengrenS(spread, spreads.Sizes)) : "",
            ReferenceRange = reference.RangeOf(feature.Name),
        };
    }

    private sealed record Feature(string Name, FourCells Cells, double LogLikelihood, double P, double Adjusted);
}
