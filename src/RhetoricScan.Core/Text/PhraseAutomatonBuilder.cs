namespace RhetoricScan.Text;

/// <summary>Collects phrases for a <see cref="PhraseAutomaton"/>.</summary>
/// <param name="particles">Particles any word of any phrase may carry; null for none.</param>
public sealed class PhraseAutomatonBuilder(ParticleStripper? particles = null)
{
    private const int Root = 0;
    private readonly PhraseWords folded = new();
    private readonly PhraseWords exact = new();
    private readonly Dictionary<long, int> children = [];
    private readonly List<int> ends = [];
    private readonly WordAtoms atoms = new();
    private int words;
    private int nodes = Root + 1;

    /// <summary>Adds a phrase and returns its number, counted from 0.</summary>
    /// <param name="phrase">Words parted by spaces; each may end in <c>*</c>.</param>
    /// <param name="caseSensitive">True when the case of letters matters.</param>
    /// <exception cref="ArgumentException">Nothing is left to look for, or <c>*</c> stands elsewhere than at the end of a word.</exception>
    public int Add(string phrase, bool caseSensitive)
    {
        atoms.Read(phrase);
        if (atoms.Count == 0) throw new ArgumentException($"'{phrase}' has no word to look for.", nameof(phrase));
        var node = Root;
        for (var i = 0; i < atoms.Count; i++) node = ChildOf(node, WordOf(i, phrase, caseSensitive));
        ends.Add(node);
        return ends.Count - 1;
    }

    /// <summary>Freezes the phrases. The builder must not be used afterwards.</summary>
    public PhraseAutomaton Build() => new(folded, exact, particles ?? ParticleStripper.None, PhraseTrie.Of(children, ends, nodes), words);

    private int WordOf(int atom, string phrase, bool caseSensitive)
    {
        var text = caseSensitive ? atoms.Exact(atom) : atoms.Folded(atom);
        var open = text[^1] == '*';
        var stem = open ? text[..^1] : text;
        if (stem.IsEmpty || stem.Contains('*'))
            throw new ArgumentException($"'*' may only stand at the end of a word: '{phrase}'.", nameof(phrase));
        var id = (caseSensitive ? exact : folded).IdOf(stem, open, words);
        if (id == words) words++;
        return id;
    }

    private int ChildOf(int node, int word)
    {
        var edge = PhraseTrie.Edge(node, word);
        if (children.TryGetValue(edge, out var child)) return child;
        children.Add(edge, nodes);
        return nodes++;
    }
}
