using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricScan.Detect.Clauses;

/// <summary>The acts of one language, looked up by lemma. Frozen and thread-safe.</summary>
public sealed class ActCatalogue
{
    /// <summary>Short lemmas are words of their own: "scar" is no "scare".</summary>
    private const int ShortestCutLemma = 5;

    private readonly Lazy<Indexes> indexes;

    /// <summary>Keeps the entries; they are indexed when the first act is looked up.</summary>
    public ActCatalogue(IEnumerable<ActEntry> entries)
    {
        Entries = [.. entries];
        indexes = new Lazy<Indexes>(() => new Indexes(Entries));
    }

    /// <summary>No acts.</summary>
    public static ActCatalogue Empty { get; } = new([]);

    /// <summary>All entries in file order.</summary>
    public ImmutableArray<ActEntry> Entries { get; }

    /// <summary>Verb entries that begin with this lemma, the longest first; of a long one a lemmatizer may have lost the e ("deplor").</summary>
    public ImmutableArray<ActEntry> Verbs(string lemma) =>
        indexes.Value.Verbs.TryGetValue(lemma, out var entries) || (lemma.Length >= ShortestCutLemma && indexes.Value.Verbs.TryGetValue(lemma + "e", out entries)) ? entries : [];

    /// <summary>Noun entries that end in this lemma, the longest first.</summary>
    public ImmutableArray<ActEntry> Nouns(string lemma) => indexes.Value.Nouns.GetValueOrDefault(lemma, []);

    /// <summary>Entries of a verb and a noun that have this noun.</summary>
    public ImmutableArray<ActEntry> Light(string noun) => indexes.Value.Light.GetValueOrDefault(noun, []);

    /// <summary>Entries of one word that an inflected form may belong to, for texts without lemmas.</summary>
    public ImmutableArray<ActEntry> ByForm(string form) => indexes.Value.Inflected.Find(form);

    /// <summary>Entries of one word with which a text begins; for Korean, where endings grow on the word.</summary>
    public IEnumerable<ActEntry> StartingWith(ReadOnlySpan<char> text)
    {
        var found = new List<ActEntry>();
        var single = indexes.Value.Single.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(indexes.Value.LongestSingle, text.Length); length > 0; length--)
            if (single.TryGetValue(text[..length], out var entries)) found.AddRange(entries);
        return found;
    }

    /// <summary>The entries by word: verbs by their first, nouns by their last, longer entries first.</summary>
    private sealed class Indexes(ImmutableArray<ActEntry> entries)
    {
        public FrozenDictionary<string, ImmutableArray<ActEntry>> Verbs { get; } = Index(entries.Where(entry => entry.Kind != ActKind.Noun), entry => entry.Words[0]);

        public FrozenDictionary<string, ImmutableArray<ActEntry>> Light { get; } = Index(entries.Where(entry => entry.Kind != ActKind.Noun && entry.Words.Length == 2), entry => entry.Words[1]);

        public FrozenDictionary<string, ImmutableArray<ActEntry>> Nouns { get; } = Index(entries.Where(entry => entry.Kind == ActKind.Noun), entry => entry.Words[^1]);

        public FrozenDictionary<string, ImmutableArray<ActEntry>> Single { get; } = Index(entries.Where(entry => entry.Words.Length == 1), entry => entry.Words[0]);

        public int LongestSingle { get; } = entries.Where(entry => entry.Words.Length == 1).Select(entry => entry.Words[0].Length).DefaultIfEmpty(0).Max();

        public InflectedForms Inflected { get; } = new(entries);

        private static FrozenDictionary<string, ImmutableArray<ActEntry>> Index(IEnumerable<ActEntry> entries, Func<ActEntry, string> key) => entries
            .GroupBy(key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
    }
}
