using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricScan.Catalogues;

/// <summary>All that the tool knows by name, indexed: actors, bodies, agenda, ledger, venues. Immutable and thread-safe.</summary>
public sealed class CatalogueSet
{
    private readonly FrozenDictionary<string, Actor> actors;
    private readonly FrozenDictionary<string, Body> bodies;
    private readonly FrozenDictionary<string, Topic> topics;
    private readonly FrozenDictionary<string, LedgerAct> acts;
    private readonly FrozenDictionary<string, Venue> venues;
    private readonly FrozenDictionary<string, ImmutableArray<string>> members;
    private readonly Lazy<ILookup<string, TopicName>> topicNames;

    /// <summary>Indexes the rows; of rows with one id the last wins, so check them with <see cref="CatalogueLint"/> first.</summary>
    public CatalogueSet(CatalogueRows rows)
    {
        Rows = rows;
        Actors = Values(rows.Actors);
        ActorNames = Values(rows.ActorNames);
        Offices = Values(rows.Offices);
        Bodies = Values(rows.Bodies);
        BodyNames = Values(rows.BodyNames);
        Topics = Values(rows.Topics);
        TopicNames = Values(rows.TopicNames);
        Acts = [.. Values(rows.Acts).OrderBy(act => act.Date).ThenBy(act => act.Id, StringComparer.Ordinal)];
        Episodes = Values(rows.Episodes);
        Coverage = Values(rows.Coverage);
        Venues = Values(rows.Venues);
        Conferences = [.. Values(rows.Conferences).OrderBy(edition => edition.From)];
        actors = Index(Actors, actor => actor.Id);
        bodies = Index(Bodies, body => body.Id);
        topics = Index(Topics, topic => topic.Id);
        acts = Index(Acts, act => act.Id);
        venues = IndexVenues(Venues);
        topicNames = new Lazy<ILookup<string, TopicName>>(() => TopicNames.ToLookup(name => name.Topic, StringComparer.Ordinal));
        members = Actors.Where(actor => !actor.Members.IsEmpty)
            .ToFrozenDictionary(actor => actor.Id, actor => StatesIn(actor, []), StringComparer.Ordinal);
    }

    /// <summary>The rows with the places they were read from.</summary>
    public CatalogueRows Rows { get; }

    /// <summary>Actors in file order.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>Written forms of actors.</summary>
    public ImmutableArray<ActorName> ActorNames { get; }

    /// <summary>Terms of office of persons.</summary>
    public ImmutableArray<Office> Offices { get; }

    /// <summary>Bodies in file order.</summary>
    public ImmutableArray<Body> Bodies { get; }

    /// <summary>Written forms of bodies.</summary>
    public ImmutableArray<BodyName> BodyNames { get; }

    /// <summary>Topics in file order.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>Written forms of topics.</summary>
    public ImmutableArray<TopicName> TopicNames { get; }

    /// <summary>Acts of the ledger by date.</summary>
    public ImmutableArray<LedgerAct> Acts { get; }

    /// <summary>Episodes of the ledger.</summary>
    public ImmutableArray<Episode> Episodes { get; }

    /// <summary>What was searched for the ledger.</summary>
    public ImmutableArray<LedgerCoverage> Coverage { get; }

    /// <summary>Venues.</summary>
    public ImmutableArray<Venue> Venues { get; }

    /// <summary>Editions of conferences by first day.</summary>
    public ImmutableArray<Conference> Conferences { get; }

    /// <summary>How references are matched for expected topics.</summary>
    public MatchingRecipe Matching => Rows.Matching;

    /// <summary>The actor with this id, or null.</summary>
    public Actor? FindActor(string id) => actors.GetValueOrDefault(id);

    /// <summary>The ledger act with this id, or null.</summary>
    public LedgerAct? FindAct(string id) => acts.GetValueOrDefault(id);

    /// <summary>The body with this id, or null.</summary>
    public Body? FindBody(string id) => bodies.GetValueOrDefault(id);

    /// <summary>The topic with this id, or null.</summary>
    public Topic? FindTopic(string id) => topics.GetValueOrDefault(id);

    /// <summary>The written forms of a topic, in file order; none when unknown.</summary>
    public IEnumerable<TopicName> NamesOf(string topic) => topicNames.Value[topic];

    /// <summary>The venue with this id, name or alias, without regard to case; null when unknown.</summary>
    public Venue? FindVenue(string? written) => written is null ? null : venues.GetValueOrDefault(written.Trim());

    /// <summary>The states of a bloc or group, through blocs that are members of blocs; empty for all others.</summary>
    public ImmutableArray<string> StatesOf(string id) => members.GetValueOrDefault(id, []);

    /// <summary>The persons of a state who held an office on a day, with their office.</summary>
    public IEnumerable<(Actor Person, Office Office)> OfficeHolders(string state, DateOnly day) =>
        from office in Offices
        where office.HeldOn(day)
        let person = FindActor(office.Person)
        where person?.State == state
        select (person, office);

    /// <summary>The body and its ancestors up to the root, in this order; empty when unknown.</summary>
    public IEnumerable<Body> PathOf(string id)
    {
        for (var body = FindBody(id); body is not null; body = body.Parent is null ? null : FindBody(body.Parent))
            yield return body;
    }

    /// <summary>The edition of a venue's conference under way on a day, with <paramref name="slackDays"/> days of slack; null when none.</summary>
    public Conference? EditionOn(Venue venue, DateOnly day, int slackDays = 1) => Conferences.LastOrDefault(edition =>
        edition.Venue == venue.Id && edition.From.AddDays(-slackDays) <= day && day <= edition.To.AddDays(slackDays));

    /// <summary>Acts that may be counted and were public on the day of a speech.</summary>
    public IEnumerable<LedgerAct> ActsKnownBy(DateOnly day) => Acts.Where(act => act.Counts && act.KnownFrom <= day);

    private static ImmutableArray<T> Values<T>(ImmutableArray<Row<T>> rows) => [.. rows.Select(row => row.Value)];

    private static FrozenDictionary<string, T> Index<T>(ImmutableArray<T> items, Func<T, string> id) =>
        items.GroupBy(id, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    private static FrozenDictionary<string, Venue> IndexVenues(ImmutableArray<Venue> venues) => venues
        .SelectMany(venue => venue.Aliases.Concat(venue.Names.Values).Prepend(venue.Id), (venue, name) => (name, venue))
        .GroupBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.First().venue, StringComparer.OrdinalIgnoreCase);

    private ImmutableArray<string> StatesIn(Actor bloc, HashSet<string> seen)
    {
        if (!seen.Add(bloc.Id)) return [];
        return [.. bloc.Members.SelectMany(id => FindActor(id) is { Members.IsEmpty: false } inner ? StatesIn(inner, seen) : [id])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
