using System.Globalization;
using RhetoricScan.IO.Compare;

namespace RhetoricScan.Reports.Model.Compare;

/// <summary>Figures of a comparison as people read them.</summary>
public static class ComparisonFigures
{
    /// <summary>A printed number; null for an empty one.</summary>
    public static double? Number(string printed) => printed.Length == 0 ? null : double.Parse(printed, CultureInfo.InvariantCulture);

    /// <summary>A value in its unit: shares in percent, below ten with a decimal, scores whole, all else with two decimals at most; a dash for none.</summary>
    public static string Value(double? value, string unit) => value is not { } number ? "–" : unit switch
    {
        Measure.ShareOfSentences or Measure.ShareOfSpeeches => (Math.Abs(number) < .1 ? Figures.Tenths(100 * number) : Figures.Percent(number)) + " %",
        Measure.ScoreUnit => Figures.Whole(number),
        _ => Figures.Small(number),
    };

    /// <summary>A difference in its unit, of shares in percentage points, always with its sign.</summary>
    public static string Difference(double difference, string unit, ReportTexts texts)
    {
        var size = Value(Math.Abs(difference), unit);
        return (difference > 0 ? "+" : difference < 0 ? "−" : "±") + (size.EndsWith('%') ? $"{size.TrimEnd('%', ' ')} {texts["unit.points"]}" : size);
    }

    /// <summary>The value of a row with its interval.</summary>
    public static string WithInterval(GroupRow row) => Number(row.Low) is { } low && Number(row.High) is { } high
        ? $"{Value(Number(row.Value), row.Unit)} [{Bare(low, row.Unit)}–{Bare(high, row.Unit)}]"
        : Value(Number(row.Value), row.Unit);

    private static string Bare(double value, string unit) => Value(value, unit).TrimEnd('%', ' ');
}
