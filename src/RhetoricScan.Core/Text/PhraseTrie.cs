namespace RhetoricScan.Text;

/// <summary>Phrases as paths of word numbers from a root, in flat arrays: the edges of a node by word, the phrases that end at it.</summary>
internal sealed class PhraseTrie
{
    /// <summary>The node where all paths begin; no edge leads to it.</summary>
    public const int Root = 0;

    private readonly int[] edgeStart;
    private readonly int[] edgeWord;
    private readonly int[] edgeTarget;
    private readonly int[] phraseStart;
    private readonly int[] phrases;

    private PhraseTrie(int nodes, int edges, int ends) =>
        (edgeStart, edgeWord, edgeTarget, phraseStart, phrases) = (new int[nodes + 1], new int[edges], new int[edges], new int[nodes + 1], new int[ends]);

    /// <summary>Node and word as one key: edges sort by node, then by word.</summary>
    public static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    /// <summary>Lays out a trie.</summary>
    /// <param name="children">Targets by <see cref="Edge"/>.</param>
    /// <param name="ends">The node at which each phrase ends.</param>
    /// <param name="nodes">Number of nodes.</param>
    public static PhraseTrie Of(Dictionary<long, int> children, List<int> ends, int nodes)
    {
        var trie = new PhraseTrie(nodes, children.Count, ends.Count);
        trie.SetEdges(children);
        trie.SetPhrases(ends);
        return trie;
    }

    /// <summary>The node behind an edge; <see cref="Root"/> when there is no such edge.</summary>
    public int Step(int node, int word)
    {
        var at = Array.BinarySearch(edgeWord, edgeStart[node], edgeStart[node + 1] - edgeStart[node], word);
        return at < 0 ? Root : edgeTarget[at];
    }

    /// <summary>The phrases that end at a node, by number.</summary>
    public ReadOnlySpan<int> PhrasesAt(int node) => phrases.AsSpan(phraseStart[node]..phraseStart[node + 1]);

    /// <summary>The nodes behind the root by word; <see cref="Root"/> where no phrase begins so.</summary>
    public int[] Beginnings(int words)
    {
        var targets = new int[words];
        for (var i = edgeStart[Root]; i < edgeStart[Root + 1]; i++) targets[edgeWord[i]] = edgeTarget[i];
        return targets;
    }

    private void SetEdges(Dictionary<long, int> children)
    {
        var edges = new long[children.Count];
        children.Keys.CopyTo(edges, 0);
        Array.Sort(edges);
        for (var i = 0; i < edges.Length; i++)
        {
            (edgeWord[i], edgeTarget[i]) = ((int)edges[i], children[edges[i]]);
            edgeStart[(int)(edges[i] >> 32) + 1]++;
        }
        Accumulate(edgeStart);
    }

    private void SetPhrases(List<int> ends)
    {
        foreach (var node in ends) phraseStart[node + 1]++;
        Accumulate(phraseStart);
        var next = phraseStart.AsSpan(..^1).ToArray();
        for (var phrase = 0; phrase < ends.Count; phrase++) phrases[next[ends[phrase]]++] = phrase;
    }

    private static void Accumulate(int[] counts)
    {
        for (var i = 1; i < counts.Length; i++) counts[i] += counts[i - 1];
    }
}
