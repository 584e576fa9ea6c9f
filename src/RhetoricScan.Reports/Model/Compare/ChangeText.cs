using System.Globalization;
using RhetoricScan.IO.Compare;

namespace RhetoricScan.Reports.Model.Compare;

/// <summary>How an item changed, in words.</summary>
public static class ChangeText
{
    /// <summary>Rates of both, how many times as often, and how sure that is.</summary>
    public static string Of(ChangeRow row, ReportTexts texts) => texts.Say("change.words",
        Rate(row.FirstRate), row.FirstCount, Rate(row.SecondRate), row.SecondCount, Direction(row, texts),
        Figures.P(ComparisonFigures.Number(row.P)), Figures.P(ComparisonFigures.Number(row.Adjusted)), DifferenceText.Verdict(row.Adjusted, texts));

    private static string Direction(ChangeRow row, ReportTexts texts)
    {
        if (row.FirstCount == 0) return texts["change.new"];
        if (row.SecondCount == 0) return texts["change.gone"];
        var ratio = ComparisonFigures.Number(row.LogRatio) ?? 0;
        var times = Math.Pow(2, Math.Abs(ratio)).ToString("0.#", CultureInfo.InvariantCulture);
        return times == "1" ? texts["change.same"] : texts.Say(ratio > 0 ? "change.more" : "change.less", times);
    }

    private static string Rate(string printed) => Figures.Small(ComparisonFigures.Number(printed) ?? 0);
}
