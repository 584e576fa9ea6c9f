using RhetoricScan.Detect;

namespace RhetoricScan.IO.Output;

/// <summary>The blame matrix of a result: its counted blame rows by target and issue.</summary>
public static class BlameRows
{
    /// <summary>One row per target and issue, most rows first.</summary>
    public static IEnumerable<BlameRow> Of(ScanResult result)
    {
        var rows = result.Evidence.Where(row => row is { Label: CodebookLabel.Blame, Counted: true } && row.Target.Length > 0).ToList();
        return rows.GroupBy(row => (row.Target, Issue: IssueOf(row)))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Target, StringComparer.Ordinal).ThenBy(group => group.Key.Issue, StringComparer.Ordinal)
            .Select(group => new BlameRow
            {
                Speech = result.Annotated.Speech.Id,
                Sender = result.Annotated.Speech.Metadata.State ?? "",
                Target = group.Key.Target,
                Issue = group.Key.Issue,
                Rows = group.Count(),
                Share = Numbers.Text(group.Count() / (double)rows.Count),
            });
    }

    private static string IssueOf(Evidence row) => row.Body.Length > 0 ? row.Body : row.Clause?.ActClass ?? "";
}
