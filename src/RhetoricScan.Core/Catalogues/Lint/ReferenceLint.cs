using System.Collections.Immutable;

namespace RhetoricScan.Catalogues;

/// <summary>Ids must be unique in their catalogue, and every id that a row points at must exist.</summary>
internal static class ReferenceLint
{
    public static IEnumerable<Diagnostic> Check(CatalogueRows rows) => [.. Actors(rows), .. Bodies(rows), .. Agenda(rows), .. Ledger(rows)];

    public static IEnumerable<Diagnostic> Actors(CatalogueRows rows)
    {
        var actors = Ids(rows.Actors, actor => actor.Id);
        return
        [
            .. Repeated(rows.Actors, "actor", actor => actor.Id),
            .. Unknown(rows.Actors, "actor", actors, actor => actor.State is null ? actor.Members : [actor.State, .. actor.Members]),
            .. Unknown(rows.ActorNames, "actor", actors, name => [name.Actor, .. name.Condition.Speakers]),
            .. Unknown(rows.Offices, "actor", actors, office => [office.Person]),
        ];
    }

    public static IEnumerable<Diagnostic> Bodies(CatalogueRows rows)
    {
        var bodies = Ids(rows.Bodies, body => body.Id);
        return
        [
            .. Repeated(rows.Bodies, "body", body => body.Id),
            .. Unknown(rows.Bodies, "body", bodies, body => body.Parent is null ? [] : [body.Parent]),
            .. Unknown(rows.BodyNames, "body", bodies, name => [name.Body]),
        ];
    }

    public static IEnumerable<Diagnostic> Agenda(CatalogueRows rows)
    {
        var topics = Ids(rows.Topics, topic => topic.Id);
        var venues = Ids(rows.Venues, venue => venue.Id);
        var places = venues.Union(rows.Venues.Select(row => row.Value.Genre));
        return
        [
            .. Repeated(rows.Topics, "topic", topic => topic.Id),
            .. Repeated(rows.Venues, "venue", venue => venue.Id),
            .. Unknown(rows.Topics, "topic", topics, topic => topic.NormOf is null ? [] : [topic.NormOf]),
            .. Unknown(rows.Topics, "venue", places, topic => [.. topic.ExpectedAt, .. topic.OptionalAt, .. topic.CoreAt]),
            .. Unknown(rows.TopicNames, "topic", topics, name => [name.Topic]),
            .. Unknown(rows.Conferences, "venue", venues, edition => [edition.Venue]),
            .. Unknown(rows.Conferences, "topic", topics, edition => edition.Topics),
            .. rows.Matching.Filters.SelectMany(filter => filter.Topics).Where(id => !topics.Contains(id))
                .Select(id => Messages.IdUnknown("topic", id, Nearest.To(id, topics))),
        ];
    }

    public static IEnumerable<Diagnostic> Ledger(CatalogueRows rows)
    {
        var bodies = Ids(rows.Bodies, body => body.Id);
        var doers = Ids(rows.Actors, actor => actor.Id).Union(bodies);
        var episodes = Ids(rows.Episodes, episode => episode.Id);
        return
        [
            .. Repeated(rows.Acts, "act", act => act.Id),
            .. Repeated(rows.Episodes, "episode", episode => episode.Id),
            .. Unknown(rows.Acts, "actor or body", doers, act => [.. act.Actors, .. act.Targets, .. act.BlockedBy]),
            .. Unknown(rows.Acts, "body", bodies, act => act.Bodies),
            .. Unknown(rows.Acts, "topic", Ids(rows.Topics, topic => topic.Id), act => act.Topics),
            .. Unknown(rows.Acts, "episode", episodes, act => [act.Episode]),
            .. Unknown(rows.Coverage, "actor or body", doers, stretch => [stretch.State]),
            .. Unknown(rows.Coverage, "body", bodies, stretch => [stretch.Body]),
        ];
    }

    private static ImmutableSortedSet<string> Ids<T>(ImmutableArray<Row<T>> rows, Func<T, string> id) =>
        rows.Select(row => id(row.Value)).ToImmutableSortedSet(StringComparer.Ordinal);

    private static IEnumerable<Diagnostic> Repeated<T>(ImmutableArray<Row<T>> rows, string what, Func<T, string> id) => rows
        .GroupBy(row => id(row.Value), StringComparer.Ordinal)
        .SelectMany(group => group.Skip(1), (group, row) => Messages.IdRepeated(what, group.Key).At(row.File, row.Line));

    private static IEnumerable<Diagnostic> Unknown<T>(
        ImmutableArray<Row<T>> rows, string what, ImmutableSortedSet<string> known, Func<T, ImmutableArray<string>> references) => rows
        .SelectMany(row => references(row.Value), (row, id) => (row, id))
        .Where(pair => !known.Contains(pair.id))
        .Select(pair => Messages.IdUnknown(what, pair.id, Nearest.To(pair.id, known)).At(pair.row.File, pair.row.Line));
}
