namespace RhetoricScan.Catalogues;

/// <summary>Checks of whole catalogues, which no single row can show: ids, references, dates, forms that collide.</summary>
public static class CatalogueLint
{
    /// <summary>Everything that keeps the catalogues from being used: ids given twice and references to ids that aren't there.</summary>
    public static IReadOnlyList<Diagnostic> Integrity(CatalogueRows rows) => [.. ReferenceLint.Check(rows)];

    /// <summary>Everything that the actors should be mended for.</summary>
    public static IReadOnlyList<Diagnostic> Actors(CatalogueRows rows) =>
    [
        .. ReferenceLint.Actors(rows),
        .. FormLint.Check(rows.ActorNames, WrittenForm.Of),
        .. FormLint.Unnamed(rows.Actors, rows.ActorNames, "actor", actor => actor.Id, name => name.Actor),
        .. rows.ActorNames.Where(row => row.Value.From > row.Value.To)
            .Select(row => Messages.DatesReversed("from", "to").At(row.File, row.Line)),
        .. rows.Offices.Where(row => row.Value.From > row.Value.To)
            .Select(row => Messages.DatesReversed("from", "to").At(row.File, row.Line)),
    ];

    /// <summary>Everything that the agenda, its venues and the bodies should be mended for.</summary>
    public static IReadOnlyList<Diagnostic> Agenda(CatalogueRows rows) =>
    [
        .. ReferenceLint.Bodies(rows),
        .. ReferenceLint.Agenda(rows),
        .. FormLint.Check(rows.BodyNames, WrittenForm.Of),
        .. FormLint.Unnamed(rows.Bodies, rows.BodyNames, "body", body => body.Id, name => name.Body),
        .. AgendaLint.Check(rows),
    ];

    /// <summary>Everything that the ledger should be mended for.</summary>
    public static IReadOnlyList<Diagnostic> Ledger(CatalogueRows rows) => [.. ReferenceLint.Ledger(rows), .. LedgerLint.Check(rows)];
}
