using System.Collections.Immutable;
using System.Globalization;
using RhetoricScan.IO.Compare;

namespace RhetoricScan.Reports.Model.Compare;

/// <summary>How much a pair differs, as the cells of a table.</summary>
public static class PairText
{
    /// <summary>Pairs from which on a table of them tells more than the differences themselves.</summary>
    public const int Fewest = 3;

    /// <summary>Keys of the column heads.</summary>
    public static ImmutableArray<string> Head { get; } = ["compare.pair", "compare.pairs.speeches", "compare.pairs.sure", "compare.pairs.delta", "compare.pairs.strongest"];

    /// <summary>One cell per head.</summary>
    public static ImmutableArray<string> Cells(PairRow row, ComparisonNames names) =>
    [
        names.Pair(row.First, row.Second, row.Within),
        string.Create(CultureInfo.InvariantCulture, $"{row.FirstSpeeches}, {row.SecondSpeeches}"),
        string.Create(CultureInfo.InvariantCulture, $"{row.Sure}/{row.Measures}"),
        Figures.Small(ComparisonFigures.Number(row.MeanDelta) ?? 0),
        names.Names.Texts.Say("compare.pairs.words", names.Measure(row.Strongest), Value(row.StrongestFirst, row), Value(row.StrongestSecond, row), Figures.Small(ComparisonFigures.Number(row.StrongestDelta) ?? 0)),
    ];

    private static string Value(string printed, PairRow row) => ComparisonFigures.Value(ComparisonFigures.Number(printed), row.StrongestUnit);
}
