using RhetoricScan.Catalogues;

namespace RhetoricScan.IO.Models;

/// <summary>Reads all catalogues of a models folder and lays the user's own rows over them.</summary>
public static class CatalogueLoader
{
    /// <summary>Loads, checks ids and references, and indexes.</summary>
    /// <exception cref="UserErrorException">One or more files or rows are wrong; all diagnostics at once.</exception>
    public static CatalogueSet Load(ModelDirectory models, CatalogueOverlays? overlays = null)
    {
        var problems = new List<Diagnostic>();
        var rows = ReadRows(models, overlays ?? CatalogueOverlays.None, problems);
        if (problems.Count == 0) problems.AddRange(CatalogueLint.Integrity(rows));
        return problems.Count == 0 ? new CatalogueSet(rows) : throw new UserErrorException(problems);
    }

    /// <summary>Reads the rows without checking what only whole catalogues show, and collects what can't be read.</summary>
    public static CatalogueRows ReadRows(ModelDirectory models, CatalogueOverlays overlays, List<Diagnostic> problems)
    {
        var endings = RussianEndings.Read(models.Require(RussianEndings.FileName), problems);
        var rows = CatalogueRows.Empty;
        foreach (var name in models.Files("actors", ".csv")) rows = ActorFiles.Read(rows, Csv(models, name, problems), endings);
        foreach (var name in models.Files("bodies", ".csv")) rows = AgendaFiles.ReadBodies(rows, Csv(models, name, problems), endings);
        foreach (var name in models.Files("agenda", ".csv")) rows = AgendaFiles.ReadAgenda(rows, Csv(models, name, problems), endings);
        foreach (var name in models.Files("ledger", ".csv")) rows = LedgerFiles.Read(rows, Csv(models, name, problems), endings);
        var editions = models.Files("conferences", ".yml").SelectMany(name => ConferenceFiles.Editions(models.Require(name), name, problems));
        rows = rows with
        {
            Conferences = [.. editions],
            Matching = ConferenceFiles.Matching(models.Require(ConferenceFiles.MatchingFile), ConferenceFiles.MatchingFile, problems),
        };
        return rows.OverlaidBy(ReadOverlays(overlays, endings, problems));
    }

    private static CatalogueRows ReadOverlays(CatalogueOverlays overlays, RussianEndings endings, List<Diagnostic> problems)
    {
        var own = CatalogueRows.Empty;
        foreach (var file in overlays.Actors) own = ActorFiles.Read(own, Csv(file, problems), endings);
        foreach (var file in overlays.Agenda) own = AgendaFiles.ReadAgenda(own, Csv(file, problems), endings);
        foreach (var file in overlays.Ledger) own = LedgerFiles.Read(own, Csv(file, problems), endings);
        foreach (var file in overlays.Conferences)
        {
            if (!File.Exists(file)) throw new UserErrorException(Messages.OverlayMissing(file));
            own = own with { Conferences = [.. own.Conferences, .. ConferenceFiles.Editions(file, file, problems)] };
        }
        return own;
    }

    private static CatalogueCsv Csv(ModelDirectory models, string name, List<Diagnostic> problems) => new(models.Require(name), name, problems);

    private static CatalogueCsv Csv(string file, List<Diagnostic> problems) => File.Exists(file)
        ? new(file, file, problems)
        : throw new UserErrorException(Messages.OverlayMissing(file));
}
