using System.Collections.Immutable;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Compare;

/// <summary>All speeches of a comparison, reduced while they are read, with the best example of every item per side and group.</summary>
internal sealed class ComparedSpeeches
{
    private readonly List<ComparedSpeech> _speeches = [];
    private List<ComparedSpeech>? _ordered;
    private readonly Dictionary<(int Side, string Group), Dictionary<int, ExampleText>> _examples = [];
    private readonly HashSet<string> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>The speeches by side and id: what is drawn from them doesn't depend on the order they were read in.</summary>
    public IReadOnlyList<ComparedSpeech> Speeches => _ordered ??= [.. _speeches.OrderBy(speech => speech.Side).ThenBy(speech => speech.Id, StringComparer.Ordinal)];

    /// <summary>The items counted.</summary>
    public ItemTable Items { get; } = new();

    /// <summary>Sides by what made their results: language and fingerprint, which differ between languages by nature.</summary>
    public SortedDictionary<string, SortedSet<int>> Fingerprints { get; } = new(StringComparer.Ordinal);

    /// <summary>Topics asked of at least one speech, by side.</summary>
    public SortedDictionary<string, SortedSet<int>> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>True when results of one language were made by different rules, catalogues or models.</summary>
    public bool FingerprintsDiffer => Fingerprints.Count > _languages.Count;

    /// <summary>Number of texts that stand in more than one side.</summary>
    public int SharedTexts { get; private set; }

    /// <summary>Takes in a speech.</summary>
    public void Add(SpeechRecord speech, int side, string group)
    {
        Note(Fingerprints, $"{speech.Language} {speech.Fingerprint}", side);
        _languages.Add(speech.Language);
        foreach (var topic in speech.Topics) Note(Topics, topic.Topic, side);
        if (speech.TextHash.Length > 0 && !_texts.TryAdd(speech.TextHash, side) && _texts[speech.TextHash] != side) SharedTexts++;
        var items = Items.CountsOf(speech).ToList();
        foreach (var (item, _, example) in items)
            if (example is not null) Keep((side, group), item, example);
        _ordered = null;
        _speeches.Add(new ComparedSpeech(
            speech.Id, side, group, speech.Sentences, speech.Tokens, [.. Measure.All.Select(measure => measure.Parts(speech))],
            [.. items.Where(item => item.Count > 0).Select(item => (item.Item, item.Count))],
            (speech.Victimization.Level, speech.Appropriation.Level, speech.Silence.Level)));
    }

    /// <summary>The best example of an item among some sides and groups.</summary>
    public ExampleText? Example(int item, IEnumerable<(int Side, string Group)> places) =>
        places.Select(place => _examples.GetValueOrDefault(place)?.GetValueOrDefault(item)).Max();

    private void Keep((int Side, string Group) place, int item, ExampleText example)
    {
        if (!_examples.TryGetValue(place, out var examples)) _examples[place] = examples = [];
        if (!examples.TryGetValue(item, out var kept) || example.CompareTo(kept) > 0) examples[item] = example;
    }

    private static void Note(SortedDictionary<string, SortedSet<int>> sides, string name, int side)
    {
        if (!sides.TryGetValue(name, out var known)) sides[name] = known = [];
        known.Add(side);
    }
}
