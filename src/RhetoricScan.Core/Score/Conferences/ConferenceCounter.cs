using System.Runtime.InteropServices;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Score;

/// <summary>
/// Counts over a batch which topics a whole conference, a panel, the host and each speaker raised or left out. A speech belongs to the edition of its
/// venue under way on its day; its panel comes from the metadata field <c>panel</c>.
/// </summary>
/// <param name="catalogues">Venues, editions and agenda.</param>
public sealed class ConferenceCounter(CatalogueSet catalogues)
{
    private const string PanelField = "panel";
    private readonly SortedDictionary<ConferenceGroup, TopicTally> _groups = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _topics = [];

    /// <summary>Adds a speech; one without a known venue and date belongs to no conference.</summary>
    public void Add(ScanResult result)
    {
        var metadata = result.Annotated.Speech.Metadata;
        if (metadata.Date is not { } date || catalogues.FindVenue(metadata.Venue) is not { } venue) return;
        var edition = catalogues.EditionOn(venue, date.FirstDay);
        var name = edition?.Edition ?? FormattableString.Invariant($"{date.Year}");
        Count(result, new ConferenceGroup(venue.Id, name, ConferenceLevel.Conference, name));
        if (metadata.Other.GetValueOrDefault(PanelField) is { Length: > 0 } panel) Count(result, new ConferenceGroup(venue.Id, name, ConferenceLevel.Panel, panel));
        if (edition is not null && edition.Host == metadata.State) Count(result, new ConferenceGroup(venue.Id, name, ConferenceLevel.Host, edition.Host));
        if ((metadata.Speaker ?? metadata.State) is { } speaker) Count(result, new ConferenceGroup(venue.Id, name, ConferenceLevel.Speaker, speaker));
    }

    /// <summary>The topics of every group, by venue, edition, level and name; the expected ones that were left out come first.</summary>
    public IEnumerable<ConferenceRow> Rows() => _groups.SelectMany(group => group.Value.Topics(_topics)
        .OrderByDescending(topic => topic.Expected && topic.Mentioning == 0).ThenByDescending(topic => topic.Confirmatory).ThenBy(topic => topic.Topic, StringComparer.Ordinal)
        .Select(topic => new ConferenceRow(group.Key, topic)));

    private void Count(ScanResult result, ConferenceGroup group)
    {
        if (!_groups.TryGetValue(group, out var tally)) _groups[group] = tally = new TopicTally();
        foreach (var topic in result.Topics) tally.Add(NumberOf(topic.Topic), _topics.Count, topic);
    }

    private int NumberOf(string topic)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, topic, out var known);
        if (known) return number;
        _topics.Add(topic);
        return number = _topics.Count - 1;
    }
}

/// <summary>Part of a conference whose topics are counted together.</summary>
/// <param name="Venue">Id of the venue.</param>
/// <param name="Edition">Edition, or the year where no edition is known.</param>
/// <param name="Level">What kind of part it is.</param>
/// <param name="Name">Its name.</param>
public readonly record struct ConferenceGroup(string Venue, string Edition, ConferenceLevel Level, string Name) : IComparable<ConferenceGroup>
{
    /// <summary>By venue, edition, level and name.</summary>
    public int CompareTo(ConferenceGroup other)
    {
        var venue = string.CompareOrdinal(Venue, other.Venue);
        if (venue != 0) return venue;
        var edition = string.CompareOrdinal(Edition, other.Edition);
        if (edition != 0) return edition;
        return Level != other.Level ? Level.CompareTo(other.Level) : string.CompareOrdinal(Name, other.Name);
    }

    /// <summary>True when <paramref name="left"/> comes first.</summary>
    public static bool operator <(ConferenceGroup left, ConferenceGroup right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> comes last.</summary>
    public static bool operator >(ConferenceGroup left, ConferenceGroup right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> does not come last.</summary>
    public static bool operator <=(ConferenceGroup left, ConferenceGroup right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> does not come first.</summary>
    public static bool operator >=(ConferenceGroup left, ConferenceGroup right) => left.CompareTo(right) >= 0;
}

/// <summary>Parts of a conference.</summary>
public enum ConferenceLevel
{
    /// <summary>All its speeches.</summary>
    Conference,

    /// <summary>Those of one panel.</summary>
    Panel,

    /// <summary>Those of the host state.</summary>
    Host,

    /// <summary>Those of one speaker, or of a state where the speaker is not named.</summary>
    Speaker,
}

/// <summary>One topic in a part of a conference.</summary>
/// <param name="Topic">Id of the topic.</param>
/// <param name="Expected">On the programme, expected at the genre, or confirmatory.</param>
/// <param name="Confirmatory">Core, or named by the user.</param>
/// <param name="Speeches">Speeches of the part.</param>
/// <param name="Mentioning">Those that mention it.</param>
/// <param name="Sentences">Sentences that mention it.</param>
public sealed record ConferenceTopic(string Topic, bool Expected, bool Confirmatory, int Speeches, int Mentioning, int Sentences);

/// <summary>A topic of a part of a conference.</summary>
/// <param name="Group">The part.</param>
/// <param name="Topic">The topic with its counts.</param>
public sealed record ConferenceRow(ConferenceGroup Group, ConferenceTopic Topic);
