using RhetoricScan.Catalogues;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Output;

/// <summary>The relevant episodes of a result, one row per ledger act.</summary>
public static class OmissionRows
{
    /// <summary>All acts of all relevant episodes.</summary>
    /// <param name="result">The result.</param>
    /// <param name="ledger">Finds an act by id; null when the ledger has no such act.</param>
    public static IEnumerable<OmissionRow> Of(ScanResult result, Func<string, LedgerAct?> ledger) =>
        from episode in result.Episodes
        from id in episode.Acts
        let act = ledger(id)
        where act is not null
        select Row(result, episode, act);

    private static OmissionRow Row(ScanResult result, EpisodeState episode, LedgerAct act) => new()
    {
        Speech = result.Annotated.Speech.Id,
        Side = episode.OwnSide ? "own" : "other",
        Episode = episode.Episode,
        Act = act.Id,
        Date = FormattableString.Invariant($"{act.Date:yyyy-MM-dd}"),
        What = CsvText.Safe(act.Act),
        State = StatusNames.Of(episode.State),
        Document = CsvText.Safe(act.Document),
        Source = CsvText.Safe(act.Source),
        Verified = act.Verified.ToString().ToLowerInvariant(),
        Disputed = act.Disputed,
        StatedReason = CsvText.Safe(act.StatedReason),
        RaisedBy = string.Join(' ', episode.RaisedBy),
        Start = episode.Span is { } span ? FormattableString.Invariant($"{span.Start}") : "",
        End = episode.Span is { } matched ? FormattableString.Invariant($"{matched.End}") : "",
        MatchedText = episode.Span is { } words ? CsvText.Safe(result.Annotated.TextOf(words)) : "",
    };
}
