using System.CommandLine;
using System.Globalization;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>agenda</c>: which topics are expected, where, and by which forms they are found.</summary>
internal sealed class AgendaCommand : CatalogueCommand
{
    private readonly Option<string> _venue = new("--venue") { Description = "Only topics expected at this venue, the core ones marked.", HelpName = "VENUE" };
    private readonly Option<bool> _forms = new("--forms") { Description = "Print every form that is searched." };

    private readonly Option<bool> _editions = new("--editions") { Description = "Print the editions of conferences: dates, host, programme or genre expectation, topics of the programme." };

    public AgendaCommand(Terminal terminal)
        : base(terminal, "agenda", "Lists or checks the agenda, its venues, and the bodies and instruments.")
    {
        ListCommand.Add(_venue);
        ListCommand.Add(_forms);
        ListCommand.Add(_editions);
    }

    /// <inheritdoc/>
    protected override void List(ParseResult parsed, CatalogueSet catalogues, Func<string, bool> wanted)
    {
        var named = parsed.GetValue(_venue);
        var venue = catalogues.FindVenue(named);
        if (named is not null && venue is null) throw new UserErrorException(Messages.VenueUnknown(named, catalogues.Venues.Select(known => known.Id)));
        if (parsed.GetValue(_editions)) ListEditions(catalogues.Conferences.Where(edition => (venue is null || edition.Venue == venue.Id) && (wanted(edition.Venue) || wanted(edition.Edition))));
        else ListTopics(parsed, catalogues, venue, wanted);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Diagnostic> Lint(CatalogueRows rows) => CatalogueLint.Agenda(rows);

    private void ListTopics(ParseResult parsed, CatalogueSet catalogues, Venue? venue, Func<string, bool> wanted)
    {
        var table = new TextTable("topic", "class", venue is null ? "expected at" : "here", "name");
        foreach (var topic in catalogues.Topics.Where(topic => topic.Names.Values.Append(topic.Id).Any(wanted)))
        {
            var expectation = venue is null ? string.Join(' ', topic.ExpectedAt) : topic.ExpectationAt(venue).ToString();
            if (venue is not null && topic.ExpectationAt(venue) == TopicExpectation.None) continue;
            table.Add(topic.Id, topic.Class, expectation, string.Join(" | ", topic.Names.Values));
            if (parsed.GetValue(_forms)) AddForms(table, catalogues, topic);
        }
        table.Write(Terminal.Output);
    }

    private void ListEditions(IEnumerable<Conference> editions)
    {
        var table = new TextTable("venue", "edition", "from", "to", "host", "checked", "agenda", "topics");
        foreach (var edition in editions)
        {
            var agenda = edition.Topics.IsEmpty ? Conference.GenreExpectation : edition.ProgrammeUrl + (edition.Partial ? " (partial, else genre expectation)" : "");
            table.Add(edition.Venue, edition.Edition, Day(edition.From), Day(edition.To), edition.Host, edition.Verified.ToString(), agenda, string.Join(' ', edition.Topics));
        }
        table.Write(Terminal.Output);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void AddForms(TextTable table, CatalogueSet catalogues, Topic topic)
    {
        foreach (var group in catalogues.NamesOf(topic.Id).GroupBy(name => (name.Language, name.Tier)))
            table.Add("", group.Key.Language, group.Key.Tier.ToString(), string.Join(" | ", group.Select(name => name.Form)));
    }
}
