using System.Collections.Immutable;

namespace RhetoricScan.Catalogues;

/// <summary>A row of a catalogue with the place it was read from.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The row.</param>
/// <param name="File">File, relative to the models folder, or the overlay as the user named it.</param>
/// <param name="Line">Line in the file, counted from 1.</param>
public sealed record Row<T>(T Value, string File, int Line);

/// <summary>All catalogues as rows in file order, before they are checked and indexed.</summary>
public sealed record CatalogueRows
{
    /// <summary>No rows at all.</summary>
    public static CatalogueRows Empty { get; } = new();

    /// <summary>Actors.</summary>
    public ImmutableArray<Row<Actor>> Actors { get; init; } = [];

    /// <summary>Written forms of actors.</summary>
    public ImmutableArray<Row<ActorName>> ActorNames { get; init; } = [];

    /// <summary>Terms of office of persons.</summary>
    public ImmutableArray<Row<Office>> Offices { get; init; } = [];

    /// <summary>Bodies and instruments.</summary>
    public ImmutableArray<Row<Body>> Bodies { get; init; } = [];

    /// <summary>Written forms of bodies.</summary>
    public ImmutableArray<Row<BodyName>> BodyNames { get; init; } = [];

    /// <summary>Topics of the agenda.</summary>
    public ImmutableArray<Row<Topic>> Topics { get; init; } = [];

    /// <summary>Written forms of topics.</summary>
    public ImmutableArray<Row<TopicName>> TopicNames { get; init; } = [];

    /// <summary>Acts of the ledger.</summary>
    public ImmutableArray<Row<LedgerAct>> Acts { get; init; } = [];

    /// <summary>Episodes of the ledger.</summary>
    public ImmutableArray<Row<Episode>> Episodes { get; init; } = [];

    /// <summary>What was searched for the ledger.</summary>
    public ImmutableArray<Row<LedgerCoverage>> Coverage { get; init; } = [];

    /// <summary>Venues.</summary>
    public ImmutableArray<Row<Venue>> Venues { get; init; } = [];

    /// <summary>Editions of conferences.</summary>
    public ImmutableArray<Row<Conference>> Conferences { get; init; } = [];

    /// <summary>How references are matched for expected topics.</summary>
    public MatchingRecipe Matching { get; init; } = new(20, []);

    /// <summary>
    /// These rows with a user's rows laid over them: an actor, body, topic, act or episode with the same id is replaced,
    /// all others are added; written forms, offices, coverage and editions are always added.
    /// </summary>
    public CatalogueRows OverlaidBy(CatalogueRows overlay) => this with
    {
        Actors = Overlay(Actors, overlay.Actors, actor => actor.Id),
        ActorNames = ActorNames.AddRange(overlay.ActorNames),
        Offices = Offices.AddRange(overlay.Offices),
        Bodies = Overlay(Bodies, overlay.Bodies, body => body.Id),
        BodyNames = BodyNames.AddRange(overlay.BodyNames),
        Topics = Overlay(Topics, overlay.Topics, topic => topic.Id),
        TopicNames = TopicNames.AddRange(overlay.TopicNames),
        Acts = Overlay(Acts, overlay.Acts, act => act.Id),
        Episodes = Overlay(Episodes, overlay.Episodes, episode => episode.Id),
        Coverage = Coverage.AddRange(overlay.Coverage),
        Venues = Overlay(Venues, overlay.Venues, venue => venue.Id),
        Conferences = Conferences.AddRange(overlay.Conferences),
    };

    private static ImmutableArray<Row<T>> Overlay<T>(ImmutableArray<Row<T>> shipped, ImmutableArray<Row<T>> own, Func<T, string> id)
    {
        var replaced = own.Select(row => id(row.Value)).ToHashSet(StringComparer.Ordinal);
        return [.. shipped.Where(row => !replaced.Contains(id(row.Value))), .. own];
    }
}
