using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;

namespace RhetoricScan.IO.Compare;

/// <summary>What changed most between two cells: items by the rates of their speeches.</summary>
internal sealed class Changes(ComparedSpeeches speeches)
{
    /// <summary>Occurrences in both together from which on an item is tested.</summary>
    private const int FewestOccurrences = 5;

    /// <summary>One row per item, the most certain change first; items below five occurrences are left out, their number is not part of the adjustment.</summary>
    public IReadOnlyList<ChangeRow> Of(CellPair pair)
    {
        var tested = Enumerable.Range(0, speeches.Items.Items.Count).Where(item => Comparable(pair, item)).Select(item => Test(pair, item)).OfType<Tested>().ToList();
        var adjusted = MultipleTesting.BenjaminiHochberg([.. tested.Select(test => test.P)]);
        return [.. tested.Select((test, i) => (Test: test, Adjusted: adjusted[i]))
            .OrderBy(row => row.Adjusted).ThenBy(row => row.Test.P).ThenByDescending(row => Math.Abs(row.Test.LogRatio)).ThenBy(row => speeches.Items.Items[row.Test.Item].Kind, StringComparer.Ordinal).ThenBy(row => speeches.Items.Items[row.Test.Item].Id, StringComparer.Ordinal)
            .Select(row => Row(pair, row.Test, row.Adjusted))];
    }

    /// <summary>A topic that was asked of one side only can't have changed.</summary>
    private bool Comparable(CellPair pair, int item)
    {
        var (kind, id) = speeches.Items.Items[item];
        if (kind != ItemTable.Topic) return true;
        var asked = speeches.Topics[id];
        return pair.First.Places.Any(place => asked.Contains(place.Side)) && pair.Second.Places.Any(place => asked.Contains(place.Side));
    }

    private Tested? Test(CellPair pair, int item)
    {
        var (kind, id) = speeches.Items.Items[item];
        var (first, second) = (Counts(pair.First, item), Counts(pair.Second, item));
        var (firstCount, secondCount) = (first.Sum(), second.Sum());
        if (firstCount + secondCount < FewestOccurrences || first.Length < 2 || second.Length < 2) return null;
        var p = PermutationTest.MeanDifference(Rates(pair.First, first), Rates(pair.Second, second), pair.Seed($"{kind} {id}"));
        var ratio = KeynessEffects.LogRatioHalf(FourCells.OfCounts(secondCount, pair.Second.Tokens, firstCount, pair.First.Tokens));
        return new Tested(item, firstCount, first.Count(count => count > 0), secondCount, second.Count(count => count > 0), ratio, p);
    }

    private static int[] Counts(Cell cell, int item) => [.. cell.Speeches.Select(speech => speech.CountOf(item))];

    private static double[] Rates(Cell cell, int[] counts) => [.. counts.Select((count, i) => 1000.0 * count / Math.Max(1, cell.Speeches[i].Tokens))];

    private ChangeRow Row(CellPair pair, Tested test, double adjusted)
    {
        var (kind, id) = speeches.Items.Items[test.Item];
        var (first, second) = (speeches.Example(test.Item, pair.First.Places), speeches.Example(test.Item, pair.Second.Places));
        return new ChangeRow
        {
            First = CsvText.Safe(pair.FirstName),
            Second = CsvText.Safe(pair.SecondName),
            Within = CsvText.Safe(pair.Within),
            Kind = kind,
            Item = CsvText.Safe(id),
            FirstCount = test.FirstCount,
            FirstSpeeches = test.FirstSpeeches,
            FirstRate = Numbers.Text(1000.0 * test.FirstCount / pair.First.Tokens),
            SecondCount = test.SecondCount,
            SecondSpeeches = test.SecondSpeeches,
            SecondRate = Numbers.Text(1000.0 * test.SecondCount / pair.Second.Tokens),
            LogRatio = Numbers.Text(test.LogRatio),
            P = Numbers.Text(test.P),
            Adjusted = Numbers.Text(adjusted),
            FirstExampleSpeech = first?.Speech ?? "",
            FirstExample = CsvText.Safe(first?.Text),
            SecondExampleSpeech = second?.Speech ?? "",
            SecondExample = CsvText.Safe(second?.Text),
        };
    }

    private sealed record Tested(int Item, int FirstCount, int FirstSpeeches, int SecondCount, int SecondSpeeches, double LogRatio, double P);
}
