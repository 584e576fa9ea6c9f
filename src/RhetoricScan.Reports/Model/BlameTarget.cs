using RhetoricScan.Detect;

namespace RhetoricScan.Reports.Model;

/// <summary>How many counted blame rows one target gets.</summary>
/// <param name="Target">Id of the blamed actor or bloc.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Share">Its share of all targeted blame rows, 0 to 1.</param>
public sealed record BlameTarget(string Target, int Rows, double Share)
{
    /// <summary>The targets of a result, most blamed first.</summary>
    public static IReadOnlyList<BlameTarget> Of(ScanResult result)
    {
        var rows = result.Evidence.Where(row => row is { Label: CodebookLabel.Blame, Counted: true } && row.Target.Length > 0).ToList();
        return [.. rows.GroupBy(row => row.Target, StringComparer.Ordinal)
            .Select(group => new BlameTarget(group.Key, group.Count(), group.Count() / (double)rows.Count))
            .OrderByDescending(target => target.Rows).ThenBy(target => target.Target, StringComparer.Ordinal)];
    }
}
