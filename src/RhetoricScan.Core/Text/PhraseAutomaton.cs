using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace RhetoricScan.Text;

/// <summary>
/// Finds tens of thousands of phrases at once in a sequence of word atoms. A word of a phrase may end in <c>*</c> (any ending),
/// a phrase may demand its own case, and any word may carry one of the particles given to the builder (Korean).
/// All matches are reported; <see cref="PhraseMatch.LeftmostLongest"/> chooses. Frozen and thread-safe.
/// </summary>
public sealed class PhraseAutomaton
{
    private const int Root = 0;
    private const int MostKnown = 1 << 16;
    private readonly Words folded;
    private readonly Words exact;
    private readonly ParticleStripper particles;
    private readonly int[] rootTarget;
    private readonly int[] edgeStart;
    private readonly int[] edgeWord;
    private readonly int[] edgeTarget;
    private readonly int[] phraseStart;
    private readonly int[] phrases;
    private readonly ConcurrentDictionary<string, int[]> known = new(StringComparer.Ordinal);

    internal PhraseAutomaton(Words folded, Words exact, ParticleStripper particles, IReadOnlyList<PhraseTrieNode> nodes, int wordCount)
    {
        (this.folded, this.exact, this.particles) = (folded, exact, particles);
        edgeStart = new int[nodes.Count + 1];
        phraseStart = new int[nodes.Count + 1];
        for (var i = 0; i < nodes.Count; i++)
        {
            edgeStart[i + 1] = edgeStart[i] + nodes[i].Edges.Count;
            phraseStart[i + 1] = phraseStart[i] + nodes[i].Phrases.Count;
        }
        edgeWord = [.. nodes.SelectMany(node => node.Edges.Keys)];
        edgeTarget = [.. nodes.SelectMany(node => node.Edges.Values)];
        phrases = [.. nodes.SelectMany(node => node.Phrases)];
        rootTarget = new int[wordCount];
        foreach (var (word, target) in nodes[Root].Edges) rootTarget[word] = target;
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
                if (rootTarget[word] is var node and > Root) active.Add(node);
            for (var end = start + 1; active.Count > 0; end++)
            {
                foreach (var node in active) Report(node, start, end, found);
                if (end == atoms.Count) break;
                next.Clear();
                foreach (var node in active)
                    foreach (var word in words[end])
                        if (Step(node, word) is var target and > Root) next.Add(target);
                (active, next) = (next, active);
            }
        }
    }

    private void Report(int node, int start, int end, List<PhraseMatch> found)
    {
        for (var p = phraseStart[node]; p < phraseStart[node + 1]; p++)
            if (!Seen(found, phrases[p], start, end)) found.Add(new PhraseMatch(phrases[p], start, end));
    }

    /// <summary>True when the phrase was reported with this span: "a*" and "ab*" may lead to one phrase twice.</summary>
    private static bool Seen(List<PhraseMatch> found, int phrase, int start, int end)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].Start == start && found[i].End == end; i--)
            if (found[i].Phrase == phrase) return true;
        return false;
    }

    private int Step(int node, int word)
    {
        var at = Array.BinarySearch(edgeWord, edgeStart[node], edgeStart[node + 1] - edgeStart[node], word);
        return at < 0 ? Root : edgeTarget[at];
    }

    /// <summary>The words of phrases that an atom is, looked up once for each spelling while the store has room.</summary>
    private int[] WordsOf(WordAtoms atoms, int atom)
    {
        var written = atoms.Exact(atom);
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var words)) return words;
        var found = new List<int>();
        Collect(atoms.Folded(atom), written, found);
        words = found.Count == 0 ? [] : [.. found];
        if (known.Count < MostKnown) known.TryAdd(written.ToString(), words);
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

    /// <summary>The words of all phrases in one folding: whole ones and beginnings.</summary>
    internal sealed class Words(IEnumerable<KeyValuePair<string, int>> whole, IEnumerable<KeyValuePair<string, int>> beginnings)
    {
        private readonly FrozenDictionary<string, int> whole = whole.ToFrozenDictionary(StringComparer.Ordinal);
        private readonly FrozenDictionary<string, int> beginnings = beginnings.ToFrozenDictionary(StringComparer.Ordinal);
        private readonly int[] lengths = [.. beginnings.Select(pair => pair.Key.Length).Distinct().Order()];

        public void AddWhole(ReadOnlySpan<char> word, List<int> words)
        {
            if (whole.Count > 0 && whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var id)) words.Add(id);
        }

        public void Add(ReadOnlySpan<char> word, List<int> words)
        {
            AddWhole(word, words);
            foreach (var length in lengths)
            {
                if (length > word.Length) break;
                if (beginnings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..length], out var id)) words.Add(id);
            }
        }
    }
}
