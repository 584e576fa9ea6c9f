using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Compare;

/// <summary>Numbers the things a speech can hold more or less of: rules, targets, bodies, topics, motifs, omitted episodes.</summary>
internal sealed class ItemTable
{
    /// <summary>The kind of topics of the agenda.</summary>
    public const string Topic = "topic";

    /// <summary>The kind of blamed actors.</summary>
    public const string Target = "target";

    private readonly Dictionary<(string Kind, string Id), int> _indexes = [];
    private readonly List<(string Kind, string Id)> _items = [];

    /// <summary>All items met so far.</summary>
    public IReadOnlyList<(string Kind, string Id)> Items => _items;

    /// <summary>Counts the items of a speech, by index, ascending; each with the words that show it best.</summary>
    public IEnumerable<(int Item, int Count, ExampleText? Example)> CountsOf(SpeechRecord speech) => Occurrences(speech)
        .GroupBy(occurrence => Index(occurrence.Kind, occurrence.Id))
        .OrderBy(group => group.Key)
        .Select(group => (group.Key, group.Sum(occurrence => occurrence.Count), group.Select(occurrence => occurrence.Example).Max()));

    private static IEnumerable<(string Kind, string Id, int Count, ExampleText? Example)> Occurrences(SpeechRecord speech)
    {
        foreach (var evidence in speech.Evidence.Where(evidence => evidence.Row.Counted))
        {
            var example = new ExampleText(speech.Id, evidence.SentenceText.Length > 0 ? evidence.SentenceText : evidence.Row.Text, evidence.Row.Confidence);
            yield return ("rule", evidence.Row.Rule, 1, example);
            if (evidence.Row is { Label: "BLAME", Target.Length: > 0 }) yield return (Target, evidence.Row.Target, 1, example);
            if (evidence is { Row.Label: "BLAME", ActLemma.Length: > 0 }) yield return ("motif", evidence.ActLemma, 1, example);
            if (evidence.Row is { Label: "CONTEST", Body.Length: > 0 }) yield return ("contested body", evidence.Row.Body, 1, example);
            if (evidence.Row is { Label: "GUARD", Body.Length: > 0 }) yield return ("guarded body", evidence.Row.Body, 1, example);
        }
        foreach (var topic in speech.Topics) yield return (Topic, topic.Topic, topic.Mentions, Named(speech, topic.Example));
        foreach (var body in speech.Bodies) yield return ("body", body.Body, body.Mentions, null);
        foreach (var episode in speech.Episodes.Where(episode => episode is { OwnSide: true, State: "omitted" })) yield return ("omitted episode", episode.Episode, 1, null);
    }

    private static ExampleText? Named(SpeechRecord speech, string sentence) => sentence.Length > 0 ? new ExampleText(speech.Id, sentence, 0) : null;

    private int Index(string kind, string id)
    {
        if (_indexes.TryGetValue((kind, id), out var index)) return index;
        _items.Add((kind, id));
        return _indexes[(kind, id)] = _items.Count - 1;
    }
}
