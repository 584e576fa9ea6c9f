using System.Text.RegularExpressions;

namespace RhetoricScan.Reports.Model;

/// <summary>The reference of a score in words: whose speeches, of which years, how many, and how many of them have index 0.</summary>
public static partial class ReferenceText
{
    /// <summary>The reference.</summary>
    /// <param name="reference">As the scan names it; empty for none.</param>
    /// <param name="atZero">How many of its speeches have index 0; null when not known.</param>
    /// <param name="texts">Words of the report.</param>
    public static string Of(string? reference, int? atZero, ReportTexts texts)
    {
        var name = VisibleText.OneLine(reference ?? "");
        if (LabelPattern().Match(name) is not { Success: true } label) return Counted(name, atZero, texts);
        var profiles = label.Groups["profiles"].Value.Split('+').Select(id => texts.Find("profile." + id) ?? id);
        var genres = label.Groups["genres"].Value.Split('+').Select(code => texts.Find("genre." + code) ?? code);
        var period = label.Groups["period"].Value;
        return texts.Say("reference.name", string.Join(" + ", profiles), string.Join(" + ", genres),
            texts.Find("period." + period) ?? period.Replace('-', '–'), Counted($"n = {label.Groups["count"].Value}", atZero, texts));
    }

    private static string Counted(string references, int? atZero, ReportTexts texts) =>
        atZero is { } zeros && references.Length > 0 ? texts.Say("reference.zeros", references, zeros) : references;

    [GeneratedRegex("^(?<profiles>[^:]+): genre (?<genres>[^,]+), (?<period>[^,]+), n = (?<count>[0-9]+)$")]
    private static partial Regex LabelPattern();
}
