using RhetoricScan.IO.Compare;

namespace RhetoricScan.Reports.Model.Compare;

/// <summary>What speaks against reading a comparison as a finding.</summary>
public static class ComparisonCounterpoints
{
    private const int FewSpeeches = 8;
    private const int MostNames = 5;

    /// <summary>The points, each one sentence.</summary>
    public static IReadOnlyList<string> Of(Comparison comparison, ComparisonNames names)
    {
        var texts = names.Names.Texts;
        return [.. OfTests(comparison, texts), .. OfSizes(comparison, names), .. OfGroups(comparison, names), .. OfLanguages(comparison, texts), texts["compare.against.cause"]];
    }

    private static IEnumerable<string> OfTests(Comparison comparison, ReportTexts texts)
    {
        if (comparison.Differences.IsEmpty) yield return texts["compare.against.untested"];
        else yield return texts.Say("compare.against.tested", comparison.Differences.Length, comparison.Differences.Count(row => ComparisonFigures.Number(row.Adjusted) is <= Comparison.Sure));
        if (comparison.Changes.Length > 0)
            yield return texts.Say("compare.against.items", comparison.Changes.Length, comparison.Changes.Count(row => ComparisonFigures.Number(row.Adjusted) is <= Comparison.Sure));
    }

    private static IEnumerable<string> OfSizes(Comparison comparison, ComparisonNames names)
    {
        var hopeless = comparison.Differences.Where(row => SmallestP(row.FirstSpeeches, row.SecondSpeeches) > Comparison.Sure)
            .Select(row => names.Pair(row.First, row.Second, row.Within)).Distinct(StringComparer.Ordinal).ToList();
        if (hopeless.Count > 0) yield return names.Names.Texts.Say("compare.against.hopeless", Listed(hopeless, names.Names.Texts));
        var few = comparison.Groups.Where(row => row.Speeches < FewSpeeches).Select(row => names.Column(new(row.Side, row.Group), comparison.Sides.Length > 1)).Distinct(StringComparer.Ordinal).ToList();
        if (few.Count > 0) yield return names.Names.Texts.Say("compare.against.few", FewSpeeches, Listed(few, names.Names.Texts));
    }

    /// <summary>A group that only some sides have makes a change of who speaks look like a change of what is said.</summary>
    private static IEnumerable<string> OfGroups(Comparison comparison, ComparisonNames names)
    {
        if (comparison.Sides.Length == 1) yield break;
        var alone = comparison.Groups.Where(row => row.Group != ComparisonGroups.All).Select(row => (row.Group, row.Side)).Distinct()
            .GroupBy(row => row.Group, StringComparer.Ordinal).Where(group => group.Count() < comparison.Sides.Length)
            .Select(group => $"{names.Group(group.Key)} ({string.Join(", ", group.Select(row => ComparisonNames.Side(row.Side)))})").ToList();
        if (alone.Count > 0) yield return names.Names.Texts.Say("compare.against.alone", Listed(alone, names.Names.Texts));
    }

    private static IEnumerable<string> OfLanguages(Comparison comparison, ReportTexts texts)
    {
        var languages = comparison.Sides.SelectMany(side => side.Fingerprints).Select(made => made.Split(' ')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (languages.Count > 1)
            yield return texts.Say("compare.against.languages", string.Join(", ", languages.Select(code => code is "en" or "ko" or "ru" ? texts["language." + code] : code)));
    }

    private static string Listed(List<string> names, ReportTexts texts) =>
        string.Join("; ", names.Take(MostNames)) + (names.Count > MostNames ? " " + texts.Say("more.count", names.Count - MostNames) : "");

    /// <summary>The smallest p that shuffling so many speeches can give: one split of all, two when both are equally many.</summary>
    private static double SmallestP(int first, int second)
    {
        var splits = 1.0;
        for (var i = 1; i <= Math.Min(first, second); i++) splits = splits * (first + second - i + 1) / i;
        return (first == second ? 2 : 1) / splits;
    }
}
