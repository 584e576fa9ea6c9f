using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Compare;

/// <summary>How much two cells differ over all measures.</summary>
/// <param name="pair">The two.</param>
/// <param name="differences">Their differences, at least one.</param>
internal sealed class PairContrast(CellPair pair, IReadOnlyList<Difference> differences)
{
    private readonly int _sure = differences.Count(difference => difference.IsSure);
    private readonly double _size = differences.Average(difference => Math.Abs(difference.Delta));

    /// <summary>The two.</summary>
    public CellPair Pair => pair;

    /// <summary>The pairs that have a difference to speak of, the one that differs surely in most measures first, the greater mean effect first among equals.</summary>
    public static IReadOnlyList<PairContrast> Ordered(IEnumerable<Difference> differences) =>
    [
        .. differences.GroupBy(difference => difference.Pair).Select(pair => new PairContrast(pair.Key, [.. pair]))
            .OrderByDescending(contrast => contrast._sure).ThenByDescending(contrast => contrast._size)
            .ThenBy(contrast => contrast.Pair.SecondName, StringComparer.Ordinal).ThenBy(contrast => contrast.Pair.Within, StringComparer.Ordinal),
    ];

    /// <summary>A row of the table.</summary>
    public PairRow Row()
    {
        var strongest = differences.OrderByDescending(difference => difference.IsSure).ThenByDescending(difference => Math.Abs(difference.Delta)).First();
        return new PairRow
        {
            First = CsvText.Safe(pair.FirstName),
            Second = CsvText.Safe(pair.SecondName),
            Within = CsvText.Safe(pair.Within),
            FirstSpeeches = pair.First.Speeches.Length,
            SecondSpeeches = pair.Second.Speeches.Length,
            Measures = differences.Count,
            Sure = _sure,
            MeanDelta = Numbers.Text(_size),
            Strongest = Measure.All[strongest.Measure].Name,
            StrongestUnit = Measure.All[strongest.Measure].Unit,
            StrongestFirst = Numbers.Text(strongest.FirstMean),
            StrongestSecond = Numbers.Text(strongest.SecondMean),
            StrongestDelta = Numbers.Text(strongest.Delta),
        };
    }
}
