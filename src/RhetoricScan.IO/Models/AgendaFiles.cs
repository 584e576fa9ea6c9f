using RhetoricScan.Catalogues;

namespace RhetoricScan.IO.Models;

/// <summary>Reads <c>bodies/*.csv</c> and <c>agenda/*.csv</c>: which of the tables a file is, its header tells.</summary>
internal static class AgendaFiles
{
    private static readonly string[] BodyColumns = ["id", "kind", "parent", "norm_object", "function", "en", "ru", "ko"];
    private static readonly string[] BodyNameColumns = ["body", "language", "face", "case", "forms"];
    private static readonly string[] TopicColumns = ["id", "class", "why", "expected", "optional", "core", "norm_of", "en", "ru", "ko"];
    private static readonly string[] TopicNameColumns = ["topic", "language", "tier", "case", "forms"];
    private static readonly string[] VenueColumns = ["venue", "genre", "aliases", "en", "ru", "ko"];

    public static CatalogueRows ReadBodies(CatalogueRows rows, CatalogueCsv csv, RussianEndings endings) => csv.Header().Contains("id")
        ? rows with { Bodies = rows.Bodies.AddRange(csv.Read(BodyColumns, Body)) }
        : rows with { BodyNames = rows.BodyNames.AddRange(csv.Read(BodyNameColumns, line => BodyNames(line, endings)).SelectMany(names => names)) };

    public static CatalogueRows ReadAgenda(CatalogueRows rows, CatalogueCsv csv, RussianEndings endings)
    {
        var header = csv.Header();
        if (header.Contains("venue")) return rows with { Venues = rows.Venues.AddRange(csv.Read(VenueColumns, Venue)) };
        return header.Contains("id")
            ? rows with { Topics = rows.Topics.AddRange(csv.Read(TopicColumns, Topic)) }
            : rows with { TopicNames = rows.TopicNames.AddRange(csv.Read(TopicNameColumns, line => TopicNames(line, endings)).SelectMany(names => names)) };
    }

    private static Row<Body> Body(CatalogueLine line) => line.Placed(new Body
    {
        Id = line.Required("id"),
        Kind = line.Required("kind"),
        Parent = line.Optional("parent"),
        NormObject = line.Text("norm_object"),
        Function = line.Text("function"),
        Names = line.Names(),
    });

    private static List<Row<BodyName>> BodyNames(CatalogueLine line, RussianEndings endings)
    {
        var exclusion = line.Text("face") == "exclusion";
        var pattern = new BodyName
        {
            Body = line.Required("body"),
            Language = line.Required("language"),
            Form = "",
            Face = exclusion ? BodyFace.Either : line.Choice<BodyFace>("face"),
            CaseSensitive = line.Flag("case"),
            Exclusion = exclusion,
            Condition = line.Condition(),
        };
        return [.. line.Forms(endings).Select(form => line.Placed(pattern with { Form = form }))];
    }

    private static Row<Topic> Topic(CatalogueLine line) => line.Placed(new Topic
    {
        Id = line.Required("id"),
        Class = line.Required("class"),
        Why = line.Required("why"),
        ExpectedAt = line.List("expected"),
        OptionalAt = line.List("optional"),
        CoreAt = line.List("core"),
        NormOf = line.Optional("norm_of"),
        KnownFrom = line.Date("known_from"),
        Names = line.Names(),
    });

    private static List<Row<TopicName>> TopicNames(CatalogueLine line, RussianEndings endings)
    {
        var pattern = new TopicName
        {
            Topic = line.Required("topic"),
            Language = line.Required("language"),
            Form = "",
            Tier = line.Choice<TopicTier>("tier"),
            CaseSensitive = line.Flag("case"),
            Condition = line.Condition(),
        };
        return [.. line.Forms(endings).Select(form => line.Placed(pattern with { Form = form }))];
    }

    private static Row<Venue> Venue(CatalogueLine line) => line.Placed(new Venue
    {
        Id = line.Required("venue"),
        Genre = line.Required("genre"),
        Aliases = line.List("aliases", '|'),
        Names = line.Names(),
    });
}
