using RhetoricScan.Catalogues;

namespace RhetoricScan.IO.Models;

/// <summary>Reads <c>actors/*.csv</c>: actors (column <c>id</c>), their written forms (column <c>actor</c>), terms of office (column <c>office</c>).</summary>
internal static class ActorFiles
{
    private static readonly string[] ActorColumns = ["id", "kind", "state", "members", "en", "ru", "ko"];
    private static readonly string[] OfficeColumns = ["person", "office", "from", "to"];
    private static readonly string[] NameColumns = ["actor", "language", "kind", "case", "forms"];

    public static CatalogueRows Read(CatalogueRows rows, CatalogueCsv csv, RussianEndings endings)
    {
        var header = csv.Header();
        if (header.Contains("office")) return rows with { Offices = rows.Offices.AddRange(csv.Read(OfficeColumns, Office)) };
        return header.Contains("id")
            ? rows with { Actors = rows.Actors.AddRange(csv.Read(ActorColumns, Actor)) }
            : rows with { ActorNames = rows.ActorNames.AddRange(csv.Read(NameColumns, line => Names(line, endings)).SelectMany(names => names)) };
    }

    private static Row<Office> Office(CatalogueLine line) =>
        line.Placed(new Office(line.Required("person"), line.Required("office"), line.RequiredDate("from"), line.Date("to")));

    private static Row<Actor> Actor(CatalogueLine line) => line.Placed(new Actor
    {
        Id = line.Required("id"),
        Kind = line.Choice<ActorKind>("kind"),
        State = line.Optional("state"),
        Members = line.List("members"),
        Names = line.Names(),
    });

    private static List<Row<ActorName>> Names(CatalogueLine line, RussianEndings endings)
    {
        var pattern = new ActorName
        {
            Actor = line.Required("actor"),
            Language = line.Required("language"),
            Form = "",
            Kind = line.Choice<ActorNameKind>("kind"),
            From = line.Date("from"),
            To = line.Date("to"),
            CaseSensitive = line.Flag("case"),
            Condition = line.Condition(),
        };
        return [.. line.Forms(endings).Select(form => line.Placed(pattern with { Form = form }))];
    }
}
