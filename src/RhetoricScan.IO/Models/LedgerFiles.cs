using RhetoricScan.Catalogues;

namespace RhetoricScan.IO.Models;

/// <summary>Reads <c>ledger/*.csv</c>: acts (column <c>act</c>), episodes (column <c>title</c>), coverage (column <c>depth</c>).</summary>
internal static class LedgerFiles
{
    private static readonly string[] ActColumns =
    [
        "id", "date", "valid_to", "known_from", "actor", "target", "act", "class", "episode", "body", "face", "topic", "valence",
        "document", "source", "stated_reason", "disputed", "counter_claim", "blocked_by", "verified",
    ];

    private static readonly string[] EpisodeColumns = ["id", "title", "forms"];
    private static readonly string[] CoverageColumns = ["state", "body", "from", "to", "depth", "note"];

    public static CatalogueRows Read(CatalogueRows rows, CatalogueCsv csv, RussianEndings endings)
    {
        var header = csv.Header();
        if (header.Contains("depth")) return rows with { Coverage = rows.Coverage.AddRange(csv.Read(CoverageColumns, Coverage)) };
        return header.Contains("title")
            ? rows with { Episodes = rows.Episodes.AddRange(csv.Read(EpisodeColumns, line => Episode(line, endings))) }
            : rows with { Acts = rows.Acts.AddRange(csv.Read(ActColumns, Act)) };
    }

    private static Row<LedgerAct> Act(CatalogueLine line)
    {
        var date = line.RequiredDate("date");
        return line.Placed(new LedgerAct
        {
            Id = line.Required("id"),
            Date = date,
            ValidTo = line.Date("valid_to"),
            KnownFrom = line.Date("known_from") ?? date,
            Actors = line.List("actor"),
            Targets = line.List("target"),
            Act = line.Required("act"),
            ActClass = line.Required("class"),
            Episode = line.Required("episode"),
            Bodies = line.List("body"),
            Face = line.Choice<BodyFace>("face"),
            Topics = line.List("topic"),
            Valence = line.Choice<Valence>("valence"),
            Document = line.Text("document"),
            Source = line.Required("source"),
            StatedReason = line.Text("stated_reason"),
            Disputed = line.Flag("disputed"),
            CounterClaim = line.Text("counter_claim"),
            BlockedBy = line.List("blocked_by"),
            Verified = line.Choice<Verification>("verified"),
        });
    }

    private static Row<Episode> Episode(CatalogueLine line, RussianEndings endings) =>
        line.Placed(new Episode(line.Required("id"), line.Required("title"), [.. line.Optional("forms") is null ? [] : line.Forms(endings)]));

    private static Row<LedgerCoverage> Coverage(CatalogueLine line) => line.Placed(new LedgerCoverage(
        line.Required("state"), line.Required("body"), line.Year("from"), line.Year("to"), line.Choice<CoverageDepth>("depth"), line.Text("note")));
}
