using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;

namespace RhetoricScan.Reports;

/// <summary>Names of actors, bodies, topics and venues as a report of one language shows them.</summary>
/// <param name="Catalogues">Where the names are from.</param>
/// <param name="Texts">Words of the report's language.</param>
public sealed record DisplayNames(CatalogueSet Catalogues, ReportTexts Texts)
{
    /// <summary>An actor, a body that acts, or the own side; an id that no catalogue knows is shown as it is.</summary>
    public string Actor(string id) => id switch
    {
        ActorIds.Own => Texts["actor.own"],
        ActorIds.Everyone => Texts["actor.everyone"],
        "" => Texts["actor.unnamed"],
        _ => Pick(Catalogues.FindActor(id)?.Names ?? Catalogues.FindBody(id)?.Names, id),
    };

    /// <summary>A body or instrument.</summary>
    public string Body(string id) => Pick(Catalogues.FindBody(id)?.Names, id);

    /// <summary>A topic of the agenda.</summary>
    public string Topic(string id) => Pick(Catalogues.FindTopic(id)?.Names, id);

    /// <summary>A venue by id or as it was written.</summary>
    public string Venue(string written) => Catalogues.FindVenue(written) is { } venue ? Pick(venue.Names, venue.Id) : VisibleText.OneLine(written);

    /// <summary>A story of the ledger; its title is English.</summary>
    public string Episode(string id) => VisibleText.OneLine(Catalogues.Episodes.FirstOrDefault(episode => episode.Id == id)?.Title ?? id);

    /// <summary>Somebody in a role: the name of a known actor, else the words of the speech.</summary>
    public string Participant(Participant participant, ScanResult result) => participant.ActorId is { Length: > 0 } id
        ? Actor(id)
        : VisibleText.Cut(result.Annotated.TextOf(participant.Span), 60);

    /// <summary>A path of bodies (<c>opcw &gt; opcw.iit</c>) with their names.</summary>
    public string Path(string path) => string.Join(" › ", path.Split('>', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Body));

    private string Pick(ImmutableSortedDictionary<string, string>? names, string id)
    {
        if (names is null) return VisibleText.OneLine(id);
        return names.GetValueOrDefault(Texts.Language) ?? names.GetValueOrDefault("en") ?? VisibleText.OneLine(id);
    }
}
