namespace RhetoricScan.Text;

/// <summary>Collects phrases for a <see cref="PhraseAutomaton"/>.</summary>
/// <param name="particles">Particles any word of any phrase may carry; null for none.</param>
public sealed class PhraseAutomatonBuilder(ParticleStripper? particles = null)
{
    private readonly List<PhraseTrieNode> nodes = [new()];
    private readonly Dictionary<WordKey, int> words = [];
    private readonly WordAtoms atoms = new();
    private int phrases;

    /// <summary>Adds a phrase and returns its number, counted from 0.</summary>
    /// <param name="phrase">Words parted by spaces; each may end in <c>*</c>.</param>
    /// <param name="caseSensitive">True when the case of letters matters.</param>
    /// <exception cref="ArgumentException">Nothing is left to look for, or <c>*</c> stands elsewhere than at the end of a word.</exception>
    public int Add(string phrase, bool caseSensitive)
    {
        atoms.Read(phrase);
        if (atoms.Count == 0) throw new ArgumentException($"'{phrase}' has no word to look for.", nameof(phrase));
        var node = 0;
        for (var i = 0; i < atoms.Count; i++) node = ChildOf(node, WordOf(i, phrase, caseSensitive));
        nodes[node].Phrases.Add(phrases);
        return phrases++;
    }

    /// <summary>Freezes the phrases.</summary>
    public PhraseAutomaton Build() => new(WordsWith(exact: false), WordsWith(exact: true), particles ?? ParticleStripper.None, nodes, words.Count);

    private int WordOf(int atom, string phrase, bool caseSensitive)
    {
        var text = (caseSensitive ? atoms.Exact(atom) : atoms.Folded(atom)).ToString();
        var open = text.EndsWith('*');
        var stem = open ? text[..^1] : text;
        if (stem.Length == 0 || stem.Contains('*', StringComparison.Ordinal))
            throw new ArgumentException($"'*' may only stand at the end of a word: '{phrase}'.", nameof(phrase));
        var key = new WordKey(stem, caseSensitive, open);
        if (!words.TryGetValue(key, out var id)) words.Add(key, id = words.Count);
        return id;
    }

    private int ChildOf(int node, int word)
    {
        if (nodes[node].Edges.TryGetValue(word, out var child)) return child;
        nodes.Add(new PhraseTrieNode());
        return nodes[node].Edges[word] = nodes.Count - 1;
    }

    private PhraseAutomaton.Words WordsWith(bool exact) => new(Select(exact, open: false), Select(exact, open: true));

    private List<KeyValuePair<string, int>> Select(bool exact, bool open) =>
        [.. words.Where(word => word.Key.Exact == exact && word.Key.Open == open).Select(word => KeyValuePair.Create(word.Key.Stem, word.Value))];

    private readonly record struct WordKey(string Stem, bool Exact, bool Open);
}

/// <summary>A node of the trie under construction: edges by word and the phrases that end here.</summary>
internal sealed class PhraseTrieNode
{
    public SortedDictionary<int, int> Edges { get; } = [];

    public List<int> Phrases { get; } = [];
}
