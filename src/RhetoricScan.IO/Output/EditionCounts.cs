using RhetoricScan.Detect;

namespace RhetoricScan.IO.Output;

/// <summary>Counts topics, bodies and blamed targets by speaker and edition (venue and year) over a run, for <c>editions.csv</c>.</summary>
internal sealed class EditionCounts
{
    private readonly SortedDictionary<(string Speaker, string Venue, int Year, string Kind, string Item), int> _counts = [];
    private readonly Dictionary<(string Speaker, string Venue, int Year), int> _tokens = [];

    /// <summary>Adds a speech; one without date, venue or speaker belongs to no edition.</summary>
    public void Add(ScanResult result)
    {
        var metadata = result.Annotated.Speech.Metadata;
        if (metadata is not { Date: { } date, Venue: { } venue } || (metadata.Speaker ?? metadata.State) is not { } speaker) return;
        var edition = (speaker, venue, date.Year);
        _tokens[edition] = _tokens.GetValueOrDefault(edition) + result.Annotated.TokenCount;
        foreach (var topic in result.Topics) Count("topic", topic.Topic, topic.Mentions);
        foreach (var body in result.Bodies) Count("body", body.Body, body.Mentions);
        foreach (var row in result.Evidence.Where(row => row is { Label: CodebookLabel.Blame, Counted: true, Target.Length: > 0 })) Count("target", row.Target, 1);

        void Count(string kind, string item, int count)
        {
            var key = (speaker, venue, date.Year, kind, item);
            _counts[key] = _counts.GetValueOrDefault(key) + count;
        }
    }

    /// <summary>The rows, by speaker, venue, year, kind and item.</summary>
    public IEnumerable<EditionRow> Rows() => _counts.Select(entry => new EditionRow
    {
        Speaker = CsvText.Safe(entry.Key.Speaker),
        Venue = CsvText.Safe(entry.Key.Venue),
        Edition = entry.Key.Year,
        Kind = entry.Key.Kind,
        Item = entry.Key.Item,
        Count = entry.Value,
        Rate = Numbers.Text(1000.0 * entry.Value / _tokens[(entry.Key.Speaker, entry.Key.Venue, entry.Key.Year)]),
    });
}
