namespace RhetoricScan.Catalogues;

/// <summary>Acts of the ledger must be dated soundly, name who blocked what "all" did not agree on, and lie in a stretch that somebody searched.</summary>
internal static class LedgerLint
{
    public static IEnumerable<Diagnostic> Check(CatalogueRows rows)
    {
        var used = rows.Acts.Select(row => row.Value.Episode).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. rows.Acts.SelectMany(Dates),
            .. rows.Acts.Where(row => row.Value.Actors.IsEmpty).Select(row => Messages.ValueMissing("actor").At(row.File, row.Line)),
            .. Uncovered(rows),
            .. rows.Coverage.Where(row => row.Value.FromYear > row.Value.ToYear)
                .Select(row => Messages.DatesReversed("from", "to").At(row.File, row.Line)),
            .. rows.Episodes.Where(row => !used.Contains(row.Value.Id))
                .Select(row => Messages.EpisodeUnused(row.Value.Id).At(row.File, row.Line)),
        ];
    }

    private static IEnumerable<Diagnostic> Dates(Row<LedgerAct> row)
    {
        if (row.Value.KnownFrom < row.Value.Date && row.Value.ActClass != "lapse")
            yield return Messages.DatesReversed("date", "known_from").At(row.File, row.Line);
        if (row.Value.ValidTo < row.Value.Date)
            yield return Messages.DatesReversed("date", "valid_to").At(row.File, row.Line);
    }

    private static IEnumerable<Diagnostic> Uncovered(CatalogueRows rows)
    {
        foreach (var (act, file, line) in rows.Acts)
        {
            if (act.Valence != Valence.Adverse || !act.Counts) continue;
            foreach (var state in act.Actors.Where(actor => actor.Length == 3))
            {
                var covered = rows.Coverage.Any(row => row.Value.State == state
                    && (row.Value.Body == LedgerCoverage.AnyBody || act.Bodies.Contains(row.Value.Body))
                    && row.Value.FromYear <= act.Date.Year && act.Date.Year <= row.Value.ToYear);
                if (!covered) yield return Messages.ActUncovered(act.Id, state).At(file, line);
            }
        }
    }
}
