using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Finds running heads, feet and page numbers: lines in the margins that are a number or come back on other pages.</summary>
internal static partial class PdfRunningHeads
{
    /// <summary>The blocks to leave out.</summary>
    public static HashSet<PdfBlock> Find(IReadOnlyList<List<PdfBlock>> pages)
    {
        var margins = pages.SelectMany(page => page.Where(block => block.Margin)).ToList();
        var repeated = margins.GroupBy(block => Shape(block.Text), StringComparer.Ordinal)
            .Where(group => group.Key.Length == 0 || group.Select(block => block.Page).Distinct().Count() >= 2);
        return [.. repeated.SelectMany(group => group)];
    }

    private static string Shape(string text) => Variable().Replace(text, "");

    [GeneratedRegex(@"[\d\s/|.\-–—]+")]
    private static partial Regex Variable();
}
