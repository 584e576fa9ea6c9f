namespace RhetoricScan.Text;

/// <summary>
/// Finds tens of thousands of phrases at once in a sequence of word atoms. A word of a phrase may end in <c>*</c> (any ending),
/// a phrase may demand its own case, and any word may carry one of the particles given to the builder (Korean).
/// All matches are reported; <see cref="PhraseMatch.LeftmostLongest"/> chooses. Frozen and thread-safe.
/// </summary>
public sealed class PhraseAutomaton
{
    /// <summary>There are a dozen automata per language, so each keeps frequent words only.</summary>
    private const int MostKnown = 1 << 13;

    private readonly PhraseWords folded;
    private readonly PhraseWords exact;
    private readonly ParticleStripper particles;
    private readonly PhraseTrie trie;
    private readonly int[] beginnings;
    private readonly BoundedCache<string, int[]> known = new(MostKnown, StringComparer.Ordinal);

    internal PhraseAutomaton(PhraseWords folded, PhraseWords exact, ParticleStripper particles, PhraseTrie trie, int wordCount)
    {
        (this.folded, this.exact, this.particles, this.trie) = (folded, exact, particles, trie);
        beginnings = trie.Beginnings(wordCount);
    }

    /// <summary>Adds every match in the atoms to <paramref name="found"/>, by start and then by end.</summary>
    public void Find(WordAtoms atoms, List<PhraseMatch> found)
    {
        var words = new int[atoms.Count][];
        var any = false;
        for (var i = 0; i < words.Length; i++) any |= (words[i] = WordsOf(atoms, i)).Length > 0;
        if (!any) return;
        var active = new List<int>();
        var next = new List<int>();
        for (var start = 0; start < atoms.Count; start++)
        {
            active.Clear();
            foreach (var word in words[start])
                if (beginnings[word] is var node and > PhraseTrie.Root) active.Add(node);
            for (var end = start + 1; active.Count > 0; end++)
            {
                foreach (var node in active) Report(node, start, end, found);
                if (end == atoms.Count) break;
                next.Clear();
                foreach (var node in active)
                    foreach (var word in words[end])
                        if (trie.Step(node, word) is var target and > PhraseTrie.Root) next.Add(target);
                (active, next) = (next, active);
            }
        }
    }

    private void Report(int node, int start, int end, List<PhraseMatch> found)
    {
        foreach (var phrase in trie.PhrasesAt(node))
            if (!Seen(found, phrase, start, end)) found.Add(new PhraseMatch(phrase, start, end));
    }

    /// <summary>True when the phrase was reported with this span: "a*" and "ab*" may lead to one phrase twice.</summary>
    private static bool Seen(List<PhraseMatch> found, int phrase, int start, int end)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].Start == start && found[i].End == end; i--)
            if (found[i].Phrase == phrase) return true;
        return false;
    }

    /// <summary>The words of phrases that an atom is, looked up once for each spelling while the store has room.</summary>
    private int[] WordsOf(WordAtoms atoms, int atom)
    {
        var written = atoms.Exact(atom);
        if (known.By<ReadOnlySpan<char>>().TryGetValue(written, out var words)) return words;
        var found = new List<int>();
        Collect(atoms.Folded(atom), written, found);
        words = found.Count == 0 ? [] : [.. found];
        if (known.HasRoom) known.Add(written.ToString(), words);
        return words;
    }

    private void Collect(ReadOnlySpan<char> lower, ReadOnlySpan<char> written, List<int> words)
    {
        folded.Add(lower, words);
        exact.Add(written, words);
        for (var length = particles.Strip(lower, lower.Length); length > 0; length = particles.Strip(lower, length))
        {
            folded.AddWhole(lower[..length], words);
            exact.AddWhole(written[..length], words);
        }
    }
}
