using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Finds running heads, feet and page numbers: lines in the margins that are a number, come back on other pages, or are what browsers print there.</summary>
internal static partial class PdfRunningHeads
{
    /// <summary>The blocks to leave out.</summary>
    public static HashSet<PdfBlock> Find(IReadOnlyList<List<PdfBlock>> pages)
    {
        var margins = pages.SelectMany(page => page.Where(block => block.Margin)).ToList();
        var repeated = margins.GroupBy(block => Shape(block.Text), StringComparer.Ordinal)
            .Where(group => group.Key.Length == 0 || group.Select(block => block.Page).Distinct().Count() >= 2);
        return [.. repeated.SelectMany(group => group), .. margins.Where(block => PrintedByBrowser().IsMatch(block.Text))];
    }

    private static string Shape(string text) => Variable().Replace(text, "");

    /// <summary>Day and time of printing, or the address of the page.</summary>
    [GeneratedRegex(@"\A(?:(?:https?|file)://\S+(?:\s+\d+/\d+)?|\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?,? (?:\p{L}{2} )?\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedByBrowser();

    [GeneratedRegex(@"[\d\s/|.\-–—]+")]
    private static partial Regex Variable();
}
