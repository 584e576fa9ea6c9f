using System.Globalization;
using RhetoricScan.IO.Compare;

namespace RhetoricScan.Reports.Model.Compare;

/// <summary>A difference in words that need no statistics.</summary>
public static class DifferenceText
{
    private static readonly (double Below, string Key)[] _sizes = [(.147, "negligible"), (.33, "small"), (.474, "medium"), (double.PositiveInfinity, "large")];

    /// <summary>The surest differences first, the greater effect first among equals.</summary>
    public static IReadOnlyList<DifferenceRow> Ordered(IEnumerable<DifferenceRow> rows) => [.. rows
        .OrderBy(row => ComparisonFigures.Number(row.Adjusted)).ThenBy(row => ComparisonFigures.Number(row.P))
        .ThenByDescending(row => Math.Abs(ComparisonFigures.Number(row.Delta) ?? 0))];

    /// <summary>How large the effect is by Cliff's delta, in the grades of Romano and others (2006).</summary>
    public static string Size(DifferenceRow row, ReportTexts texts)
    {
        var delta = Math.Abs(ComparisonFigures.Number(row.Delta) ?? 0);
        return texts["effect." + _sizes.First(size => delta < size.Below).Key];
    }

    /// <summary>Whether the difference may be chance, from its adjusted p.</summary>
    public static string Verdict(string adjusted, ReportTexts texts) =>
        texts[ComparisonFigures.Number(adjusted) is <= Comparison.Sure ? "verdict.sure" : "verdict.chance"];

    /// <summary>The whole row as sentences.</summary>
    public static string Of(DifferenceRow row, ComparisonNames names)
    {
        var texts = names.Names.Texts;
        var (first, second) = (ComparisonFigures.Number(row.FirstMean) ?? 0, ComparisonFigures.Number(row.SecondMean) ?? 0);
        var higher = 100 * ((ComparisonFigures.Number(row.Delta) ?? 0) + 1) / 2;
        return texts.Say("difference.words",
            Subject(row, names), ComparisonFigures.Value(first, row.Unit), names.Part(row.First, row.Within), ComparisonFigures.Value(second, row.Unit), names.Part(row.Second, row.Within),
            ComparisonFigures.Difference(second - first, row.Unit, texts), higher.ToString("0", CultureInfo.InvariantCulture), Size(row, texts),
            Deals(ComparisonFigures.Number(row.P), texts), Figures.P(ComparisonFigures.Number(row.Adjusted)), Verdict(row.Adjusted, texts));
    }

    private static string Subject(DifferenceRow row, ComparisonNames names) => row.Within is "" or ComparisonGroups.All
        ? names.Measure(row.Measure)
        : $"{names.Group(row.Within)}, {names.Measure(row.Measure)}";

    /// <summary>In how many of 100 random deals of the speeches such a difference comes up.</summary>
    private static string Deals(double? p, ReportTexts texts) => p switch
    {
        null => "–",
        < .01 => texts["difference.rarely"],
        { } known => (100 * known).ToString("0", CultureInfo.InvariantCulture),
    };
}
