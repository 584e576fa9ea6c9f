using System.Globalization;
using RhetoricScan.Catalogues;
using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>Acts of the ledger in one line each.</summary>
public static class LedgerText
{
    /// <summary>Date, act, document and what limits the row; the id alone when the ledger has no such act.</summary>
    public static string Of(string id, DisplayNames names)
    {
        if (Find(id, names) is not { } act) return id;
        List<string> marks = [];
        if (act.Document.Length > 0) marks.Add(act.Document);
        if (act.Disputed) marks.Add(names.Texts["omissions.disputed"]);
        if (act.Verified == Verification.Secondary) marks.Add(names.Texts["omissions.secondary"]);
        var line = $"{DateOf(act)} {act.Act}";
        return VisibleText.OneLine(marks.Count > 0 ? $"{line} ({string.Join("; ", marks)})" : line);
    }

    /// <summary>The day of an episode's latest act; the first of all days when the ledger has none of its acts.</summary>
    public static DateOnly Latest(EpisodeState episode, DisplayNames names) =>
        episode.Acts.Select(id => Find(id, names)?.Date ?? DateOnly.MinValue).DefaultIfEmpty(DateOnly.MinValue).Max();

    /// <summary>The act with an id; null when the ledger has none.</summary>
    public static LedgerAct? Find(string id, DisplayNames names) => names.Catalogues.FindAct(id);

    /// <summary>The day of an act, ISO 8601.</summary>
    public static string DateOf(LedgerAct act) => act.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
