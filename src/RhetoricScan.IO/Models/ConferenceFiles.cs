using RhetoricScan.Catalogues;

namespace RhetoricScan.IO.Models;

/// <summary>Reads <c>conferences/*.yml</c> (the editions of one venue) and <c>agenda/matching.yml</c> (how references are matched).</summary>
internal static class ConferenceFiles
{
    /// <summary>Where the matching recipe is kept.</summary>
    public const string MatchingFile = "agenda/matching.yml";

    /// <summary>The editions of one file, each with its line.</summary>
    public static IEnumerable<Row<Conference>> Editions(string path, string shown, List<Diagnostic> problems)
    {
        if (YamlFields.Read(path, shown, problems) is not { } top) return [];
        var venue = top.Required("venue");
        return [.. top.Items("editions").Select(fields => new Row<Conference>(Edition(venue, top, fields), shown, fields.Line))];
    }

    /// <summary>The recipe of a file.</summary>
    public static MatchingRecipe Matching(string path, string shown, List<Diagnostic> problems)
    {
        if (YamlFields.Read(path, shown, problems) is not { } top) return new(0, []);
        var filters = top.Items("filters").Select(filter => new MatchingFilter(
            filter.Required("name"), filter.Choice<MatchingKind>("kind"), filter.Number("value"), filter.List("topics"), filter.Required("why")));
        return new((int)top.Number("minimum_references"), [.. filters]);
    }

    private static Conference Edition(string venue, YamlFields top, YamlFields fields) => new()
    {
        Venue = venue,
        Edition = fields.Required("edition"),
        From = Day(fields, "from"),
        To = Day(fields, "to"),
        Place = fields.Optional("place") ?? top.Required("place"),
        Host = fields.Optional("host") ?? top.Required("host"),
        Organiser = fields.Optional("organiser") ?? top.Optional("organiser") ?? "",
        ProgrammeUrl = fields.Optional("programme"),
        ProgrammeSeen = fields.Date("seen"),
        Topics = fields.List("topics"),
        Partial = fields.Flag("partial"),
        Verified = fields.Choice<Verification>("verified"),
        Source = fields.Required("source"),
        Note = fields.Optional("note") ?? "",
    };

    private static DateOnly Day(YamlFields fields, string name)
    {
        fields.Required(name);
        return fields.Date(name) ?? default;
    }
}
