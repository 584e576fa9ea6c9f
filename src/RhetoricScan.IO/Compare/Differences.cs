using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;

namespace RhetoricScan.IO.Compare;

/// <summary>Differences of measures between cells: sizes, permutation p, adjusted p.</summary>
internal static class Differences
{
    /// <summary>All pairs in all measures that both have, in that order.</summary>
    public static IReadOnlyList<Difference> Of(IEnumerable<CellPair> pairs)
    {
        var tested = pairs.SelectMany(pair => Enumerable.Range(0, Measure.All.Length).Select(measure => Test(pair, measure))).OfType<Difference>().ToList();
        var adjusted = MultipleTesting.BenjaminiHochberg([.. tested.Select(test => test.P)]);
        return [.. tested.Select((test, i) => test with { Adjusted = adjusted[i] })];
    }

    /// <summary>A row of the table.</summary>
    public static DifferenceRow Row(Difference test) => new()
    {
        First = CsvText.Safe(test.Pair.FirstName),
        Second = CsvText.Safe(test.Pair.SecondName),
        Within = CsvText.Safe(test.Pair.Within),
        Measure = Measure.All[test.Measure].Name,
        Unit = Measure.All[test.Measure].Unit,
        FirstSpeeches = test.FirstSpeeches,
        SecondSpeeches = test.SecondSpeeches,
        FirstMean = Numbers.Text(test.FirstMean),
        SecondMean = Numbers.Text(test.SecondMean),
        Difference = Numbers.Text(test.SecondMean - test.FirstMean),
        Delta = Numbers.Text(test.Delta),
        P = Numbers.Text(test.P),
        Adjusted = Numbers.Text(test.Adjusted),
    };

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

    private static Difference? Test(CellPair pair, int measure)
    {
        var (first, second) = (pair.First.Values(measure), pair.Second.Values(measure));
        if (first.Length < 2 || second.Length < 2) return null;
        var p = PermutationTest.MeanDifference(first, second, pair.Seed(Measure.All[measure].Name));
        return new Difference(pair, measure, first.Length, second.Length, first.Average(), second.Average(), CliffsDelta.Of(first, second), p, 1);
    }
}
