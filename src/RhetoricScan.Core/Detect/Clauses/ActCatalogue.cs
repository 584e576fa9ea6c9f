using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricScan.Detect.Clauses;

/// <summary>The acts of one language, looked up by lemma. Frozen and thread-safe.</summary>
public sealed class ActCatalogue
{
    private readonly FrozenDictionary<string, ImmutableArray<ActEntry>> verbs;
    private readonly FrozenDictionary<string, ImmutableArray<ActEntry>> nouns;
    private readonly FrozenDictionary<string, ImmutableArray<ActEntry>> first;
    private readonly int longest;
    private readonly InflectedForms inflected;

    /// <summary>Indexes the entries: verbs by their first word, nouns by their last, longer entries first.</summary>
    public ActCatalogue(IEnumerable<ActEntry> entries)
    {
        Entries = [.. entries];
        verbs = Index(Entries.Where(entry => entry.Kind != ActKind.Noun), entry => entry.Words[0]);
        first = Index(Entries.Where(entry => entry.Words.Length == 1), entry => entry.Words[0]);
        longest = first.Count == 0 ? 0 : first.Keys.Max(word => word.Length);
        inflected = new InflectedForms(Entries);
        nouns = Index(Entries.Where(entry => entry.Kind == ActKind.Noun), entry => entry.Words[^1]);
    }

    /// <summary>No acts.</summary>
    public static ActCatalogue Empty { get; } = new([]);

    /// <summary>All entries in file order.</summary>
    public ImmutableArray<ActEntry> Entries { get; }

    /// <summary>Verb entries that begin with this lemma, the longest first.</summary>
    public ImmutableArray<ActEntry> Verbs(string lemma) => verbs.GetValueOrDefault(lemma, []);

    /// <summary>Noun entries that end in this lemma, the longest first.</summary>
    public ImmutableArray<ActEntry> Nouns(string lemma) => nouns.GetValueOrDefault(lemma, []);

    /// <summary>Entries of one word that an inflected form may belong to, for texts without lemmas.</summary>
    public ImmutableArray<ActEntry> ByForm(string form) => inflected.Find(form);

    /// <summary>Entries of one word with which a text begins; for Korean, where endings grow on the word.</summary>
    public IEnumerable<ActEntry> StartingWith(ReadOnlySpan<char> text)
    {
        var found = new List<ActEntry>();
        for (var length = Math.Min(longest, text.Length); length > 0; length--)
            if (first.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out var entries)) found.AddRange(entries);
        return found;
    }

    private static FrozenDictionary<string, ImmutableArray<ActEntry>> Index(IEnumerable<ActEntry> entries, Func<ActEntry, string> key) => entries
        .GroupBy(key, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
}
