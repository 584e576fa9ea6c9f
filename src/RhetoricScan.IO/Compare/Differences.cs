using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;

namespace RhetoricScan.IO.Compare;

/// <summary>Differences of measures between cells: sizes, permutation p, adjusted p.</summary>
internal static class Differences
{
    /// <summary>One row per pair and measure that both have.</summary>
    public static IReadOnlyList<DifferenceRow> Of(IEnumerable<CellPair> pairs)
    {
        var tested = pairs.SelectMany(pair => Enumerable.Range(0, Measure.All.Length).Select(measure => Test(pair, measure))).OfType<Tested>().ToList();
        var adjusted = MultipleTesting.BenjaminiHochberg([.. tested.Select(test => test.P)]);
        return [.. tested.Select((test, i) => Row(test, adjusted[i]))];
    }

    /// <summary>One row per measure over three or more groups of at least two speeches.</summary>
    public static IReadOnlyList<OverallRow> Overall(IReadOnlyList<Cell> cells)
    {
        var large = cells.Where(cell => cell.Group != ComparisonGroups.All && cell.Speeches.Length >= 2).ToList();
        if (large.Count < 3) return [];
        var tested = Enumerable.Range(0, Measure.All.Length)
            .Select(measure => (Measure: measure, Groups: large.Select(cell => cell.Values(measure)).Where(values => values.Length > 1).ToList()))
            .Where(test => test.Groups.Count >= 3)
            .Select(test => (test.Measure, test.Groups, Test: GroupPermutation.Of(test.Groups, SeededRandom.SeedOf($"compare|overall|{Measure.All[test.Measure].Name}"))))
            .ToList();
        var adjusted = MultipleTesting.BenjaminiHochberg([.. tested.Select(test => test.Test.P)]);
        return [.. tested.Select((test, i) => new OverallRow
        {
            Measure = Measure.All[test.Measure].Name,
            Unit = Measure.All[test.Measure].Unit,
            Groups = test.Groups.Count,
            Speeches = test.Groups.Sum(values => values.Length),
            EtaSquared = Numbers.Text(test.Test.EtaSquared),
            P = Numbers.Text(test.Test.P),
            Adjusted = Numbers.Text(adjusted[i]),
        })];
    }

    private static Tested? Test(CellPair pair, int measure)
    {
        var (first, second) = (pair.First.Values(measure), pair.Second.Values(measure));
        return first.Length < 2 || second.Length < 2
            ? null
            : new Tested(pair, measure, first, second, PermutationTest.MeanDifference(first, second, pair.Seed(Measure.All[measure].Name)));
    }

    private static DifferenceRow Row(Tested test, double adjusted)
    {
        var (first, second) = (test.First.Average(), test.Second.Average());
        return new DifferenceRow
        {
            First = CsvText.Safe(test.Pair.FirstName),
            Second = CsvText.Safe(test.Pair.SecondName),
            Within = CsvText.Safe(test.Pair.Within),
            Measure = Measure.All[test.Measure].Name,
            Unit = Measure.All[test.Measure].Unit,
            FirstSpeeches = test.First.Length,
            SecondSpeeches = test.Second.Length,
            FirstMean = Numbers.Text(first),
            SecondMean = Numbers.Text(second),
            Difference = Numbers.Text(second - first),
            Delta = Numbers.Text(CliffsDelta(test.First, test.Second)),
            P = Numbers.Text(test.P),
            Adjusted = Numbers.Text(adjusted),
        };
    }

    /// <summary>(pairs where the second exceeds - pairs where the first does) / pairs (Cliff 1993).</summary>
    private static double CliffsDelta(double[] first, double[] second) =>
        (2 * MannWhitney.Of(second, first).U / (first.Length * (double)second.Length)) - 1;

    private sealed record Tested(CellPair Pair, int Measure, double[] First, double[] Second, double P);
}
