using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Who speaks in a transcript, how much, and whose words count.</summary>
internal sealed class SpeakerRoll
{
    private readonly List<Entry> _entries;
    private readonly string? _wanted;

    private SpeakerRoll(List<Entry> entries, string? main, string? wanted) => (_entries, Main, _wanted) = (entries, main, wanted);

    /// <summary>Key of the speaker a text without labels would be by: the one of the metadata, else the one with most words; null without turns.</summary>
    public string? Main { get; }

    /// <summary>Calls the roll.</summary>
    /// <param name="body">The text.</param>
    /// <param name="turns">Its turns.</param>
    /// <param name="known">The speaker by the metadata; null when unknown.</param>
    /// <param name="choice">Whose words count.</param>
    public static SpeakerRoll Of(string body, IEnumerable<Turn> turns, string? known, SpeakerChoice choice)
    {
        var entries = turns.Where(turn => !turn.IsQuestion).GroupBy(turn => turn.Speaker, StringComparer.Ordinal)
            .Select(group => new Entry(group.Key, [.. group.Select(turn => turn.Label).DistinctBy(label => (label.Name, label.Affiliation))], group.Sum(turn => WordCount.Of(turn.Words.In(body))))).ToList();
        var main = Find(entries, known) ?? entries.MaxBy(entry => entry.Words);
        var wanted = choice switch
        {
            { OnlyOne: false } => null,
            { Name: null } => main,
            _ => Find(entries, choice.Name),
        };
        return new SpeakerRoll(entries, main?.Key, choice.OnlyOne ? wanted?.Key ?? "?" : null);
    }

    /// <summary>True when the words of a speaker count.</summary>
    public bool Counts(string key) => _wanted is null || _wanted == key;

    /// <summary>All speakers by first turn.</summary>
    public IEnumerable<SpeakerShare> Shares() => _entries.Select(entry => new SpeakerShare(entry.Labels[0].Name, entry.Words, Counts(entry.Key)));

    /// <summary>The speaker whose name, or whose country or office in brackets, fits; the one without a name when there is only that one.</summary>
    private static Entry? Find(List<Entry> entries, string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var sought = SpeakerName.Of(name);
        return entries.Find(entry => entry.Key.Length > 0 && SpeakerName.Of(entry.Key).Matches(sought))
            ?? entries.Find(entry => entry.Labels.Any(label => string.Equals(label.Name, name, StringComparison.OrdinalIgnoreCase)))
            ?? entries.Find(entry => entry.Labels.Any(label => string.Equals(label.Affiliation, name, StringComparison.OrdinalIgnoreCase)))
            ?? entries.Find(entry => entry.Labels.Any(label => HasWords(label.Affiliation, name)))
            ?? (entries is [{ Key: "" } only] ? only : null);
    }

    /// <summary>Whole words only: "Oman" is no part of "Romania".</summary>
    private static bool HasWords(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]))) return true;
        return false;
    }

    private sealed record Entry(string Key, List<TurnLabel> Labels, int Words);
}
