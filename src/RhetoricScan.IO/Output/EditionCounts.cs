using System.Runtime.InteropServices;
using RhetoricScan.Detect;

namespace RhetoricScan.IO.Output;

/// <summary>Counts topics, bodies and blamed targets by speaker and edition (venue and year) over a run, for <c>editions.csv</c>. An edition takes some hundred bytes.</summary>
internal sealed class EditionCounts
{
    private readonly Dictionary<(string Kind, string Item), int> _indexes = [];
    private readonly List<(string Kind, string Item)> _items = [];
    private readonly SortedDictionary<(string Speaker, string Venue, int Year), Edition> _editions = new(Comparer<(string Speaker, string Venue, int Year)>.Create(Compare));

    /// <summary>Adds a speech; one without date, venue or speaker belongs to no edition.</summary>
    public void Add(ScanResult result)
    {
        var metadata = result.Annotated.Speech.Metadata;
        if (metadata is not { Date: { } date, Venue: { } venue } || (metadata.Speaker ?? metadata.State) is not { } speaker) return;
        var key = (speaker, venue, date.Year);
        var earlier = _editions.GetValueOrDefault(key);
        _editions[key] = new Edition((earlier?.Tokens ?? 0) + result.Annotated.TokenCount, Sum(earlier?.Counts ?? [], Counts(result)));
    }

    /// <summary>The rows, by speaker, venue, year, kind and item.</summary>
    public IEnumerable<EditionRow> Rows() =>
        from edition in _editions
        from count in edition.Value.Counts.OrderBy(count => _items[count.Item].Kind, StringComparer.Ordinal).ThenBy(count => _items[count.Item].Item, StringComparer.Ordinal)
        select new EditionRow
        {
            Speaker = CsvText.Safe(edition.Key.Speaker),
            Venue = CsvText.Safe(edition.Key.Venue),
            Edition = edition.Key.Year,
            Kind = _items[count.Item].Kind,
            Item = _items[count.Item].Item,
            Count = count.Count,
            Rate = Numbers.Text(1000.0 * count.Count / edition.Value.Tokens),
        };

    private IEnumerable<(int Item, int Count)> Counts(ScanResult result) =>
    [
        .. result.Topics.Select(topic => (Index("topic", topic.Topic), topic.Mentions)),
        .. result.Bodies.Select(body => (Index("body", body.Body), body.Mentions)),
        .. result.Evidence.Where(row => row is { Label: CodebookLabel.Blame, Counted: true, Target.Length: > 0 }).Select(row => (Index("target", row.Target), 1)),
    ];

    private static (int Item, int Count)[] Sum(IEnumerable<(int Item, int Count)> first, IEnumerable<(int Item, int Count)> second) =>
        [.. first.Concat(second).GroupBy(count => count.Item).Select(group => (group.Key, group.Sum(count => count.Count)))];

    private static int Compare((string Speaker, string Venue, int Year) first, (string Speaker, string Venue, int Year) second) =>
        string.CompareOrdinal(first.Speaker, second.Speaker) is not 0 and var bySpeaker ? bySpeaker
            : string.CompareOrdinal(first.Venue, second.Venue) is not 0 and var byVenue ? byVenue
            : first.Year.CompareTo(second.Year);

    private int Index(string kind, string item)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_indexes, (kind, item), out var known);
        if (known) return index;
        _items.Add((kind, item));
        return index = _items.Count - 1;
    }

    private sealed record Edition(int Tokens, (int Item, int Count)[] Counts);
}
