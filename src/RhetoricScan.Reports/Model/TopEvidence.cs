using RhetoricScan.Detect;

namespace RhetoricScan.Reports.Model;

/// <summary>The rows a short page shows: for each kind of claim the surest, deciding sentences first, no sentence twice.</summary>
public static class TopEvidence
{
    private static readonly (CodebookLabel Label, int Share)[] _quota =
    [
        (CodebookLabel.Victim, 1), (CodebookLabel.Blame, 2), (CodebookLabel.Forced, 1),
        (CodebookLabel.Guard, 1), (CodebookLabel.Contest, 2), (CodebookLabel.Own, 1),
    ];

    /// <summary>At most eight counted rows in the order of the speech.</summary>
    public static IReadOnlyList<Evidence> Of(ScanResult result)
    {
        var deciding = result.Victimization.Deciding.Concat(result.Appropriation.Deciding).ToHashSet();
        var chosen = new List<Evidence>();
        foreach (var (label, share) in _quota)
        {
            chosen.AddRange(result.Evidence
                .Where(row => row.Label == label && row.Counted && (label != CodebookLabel.Contest || row.Subtype is "function" or ""))
                .Where(row => chosen.TrueForAll(other => other.Sentence != row.Sentence))
                .OrderByDescending(row => deciding.Contains(row.Sentence)).ThenByDescending(row => row.Confidence).ThenBy(row => row.Span)
                .DistinctBy(row => row.Sentence).Take(share).ToList());
        }
        return [.. chosen.OrderBy(row => row.Span)];
    }
}
