using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;

namespace RhetoricScan.IO.Compare;

/// <summary>What changed most between two cells: items by the rates of their speeches.</summary>
internal sealed class Changes(ComparedSpeeches speeches)
{
    /// <summary>Occurrences in both together from which on an item is tested.</summary>
    private const int FewestOccurrences = 5;

    /// <summary>True where both cells have speeches enough to be shuffled.</summary>
    public static bool MayBeTested(CellPair pair) => pair.First.Speeches.Length >= 2 && pair.Second.Speeches.Length >= 2;

    /// <summary>
    /// One row per item, the most certain change first, among equals the one with most evidence (G²): the smallest p that shuffles can give is shared by many.
    /// Items below five occurrences are left out, their number is not part of the adjustment.
    /// </summary>
    public IReadOnlyList<ChangeRow> Of(CellPair pair)
    {
        if (!MayBeTested(pair)) return [];
        var (first, second) = (new ItemCounts(pair.First, speeches.Items.Items.Count), new ItemCounts(pair.Second, speeches.Items.Items.Count));
        var (firstPlaces, secondPlaces) = (pair.First.Places(), pair.Second.Places());
        var items = Enumerable.Range(0, speeches.Items.Items.Count)
            .Where(item => first.Counts[item] + second.Counts[item] >= FewestOccurrences && Comparable(item, firstPlaces, secondPlaces)).ToArray();
        var p = P(pair, items);
        var adjusted = MultipleTesting.BenjaminiHochberg(p);
        return [.. items.Select((item, i) => new Tested(item, first, second, FourCells.OfCounts(second.Counts[item], pair.Second.Tokens, first.Counts[item], pair.First.Tokens), p[i], adjusted[i]))
            .OrderBy(test => test.Adjusted).ThenBy(test => test.P).ThenByDescending(test => test.LogLikelihood)
            .ThenBy(test => speeches.Items.Items[test.Item].Kind, StringComparer.Ordinal).ThenBy(test => speeches.Items.Items[test.Item].Id, StringComparer.Ordinal)
            .Select(test => Row(pair, test, speeches.Example(test.Item, firstPlaces), speeches.Example(test.Item, secondPlaces)))];
    }

    /// <summary>A topic that was asked of one side only can't have changed.</summary>
    private bool Comparable(int item, IReadOnlyList<(int Side, string Group)> first, IReadOnlyList<(int Side, string Group)> second)
    {
        var (kind, id) = speeches.Items.Items[item];
        if (kind != ItemTable.Topic) return true;
        var asked = speeches.Topics[id];
        return first.Any(place => asked.Contains(place.Side)) && second.Any(place => asked.Contains(place.Side));
    }

    private double[] P(CellPair pair, int[] items)
    {
        var numbers = new int[speeches.Items.Items.Count];
        Array.Fill(numbers, -1);
        for (var i = 0; i < items.Length; i++) numbers[items[i]] = i;
        return PermutationTest.MeanDifferences(Rates(pair.First, numbers), Rates(pair.Second, numbers), items.Length, pair.Seed("items"));
    }

    private static (int, double)[][] Rates(Cell cell, int[] numbers) => [.. cell.Speeches.Select(speech => speech.Items.Where(item => numbers[item.Item] >= 0)
        .Select(item => (numbers[item.Item], 1000.0 * item.Count / Math.Max(1, speech.Tokens))).ToArray())];

    private ChangeRow Row(CellPair pair, Tested test, ExampleText? first, ExampleText? second)
    {
        var (kind, id) = speeches.Items.Items[test.Item];
        var (firstCount, secondCount) = (test.First.Counts[test.Item], test.Second.Counts[test.Item]);
        return new ChangeRow
        {
            First = CsvText.Safe(pair.FirstName),
            Second = CsvText.Safe(pair.SecondName),
            Within = CsvText.Safe(pair.Within),
            Kind = kind,
            Item = CsvText.Safe(id),
            FirstCount = firstCount,
            FirstSpeeches = test.First.Speeches[test.Item],
            FirstRate = Numbers.Text(1000.0 * firstCount / pair.First.Tokens),
            SecondCount = secondCount,
            SecondSpeeches = test.Second.Speeches[test.Item],
            SecondRate = Numbers.Text(1000.0 * secondCount / pair.Second.Tokens),
            LogRatio = Numbers.Text(KeynessEffects.LogRatioHalf(test.Cells)),
            LogLikelihood = Numbers.Text(test.LogLikelihood),
            P = Numbers.Text(test.P),
            Adjusted = Numbers.Text(test.Adjusted),
            FirstExampleSpeech = first?.Speech ?? "",
            FirstExample = CsvText.Safe(first?.Text),
            SecondExampleSpeech = second?.Speech ?? "",
            SecondExample = CsvText.Safe(second?.Text),
        };
    }

    private sealed record Tested(int Item, ItemCounts First, ItemCounts Second, FourCells Cells, double P, double Adjusted)
    {
        public double LogLikelihood { get; } = KeynessTests.LogLikelihoodFourCells(Cells);
    }

    /// <summary>How often each item occurs in a cell, and in how many of its speeches.</summary>
    private sealed class ItemCounts
    {
        public ItemCounts(Cell cell, int items)
        {
            (Counts, Speeches) = (new int[items], new int[items]);
            foreach (var (item, count) in cell.Speeches.SelectMany(speech => speech.Items))
            {
                Counts[item] += count;
                Speeches[item]++;
            }
        }

        public int[] Counts { get; }

        public int[] Speeches { get; }
    }
}
