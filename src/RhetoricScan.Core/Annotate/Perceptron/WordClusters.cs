namespace RhetoricScan.Annotate.Perceptron;

/// <summary>Classes of words that are used alike: a coarse and a fine number per word.</summary>
internal sealed class WordClusters
{
    private readonly Dictionary<string, (ushort Coarse, ushort Fine)> clusters;

    /// <summary>Joins words and their classes.</summary>
    public WordClusters(IReadOnlyList<string> words, ReadOnlySpan<ushort> coarse, ReadOnlySpan<ushort> fine)
    {
        (Words, Coarse, Fine) = (words, coarse.ToArray(), fine.ToArray());
        clusters = words.Select((word, i) => KeyValuePair.Create(word, (Coarse[i], Fine[i]))).ToDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Words { get; }

    public ushort[] Coarse { get; }

    public ushort[] Fine { get; }

    /// <summary>The classes of a word in normal form, counted from 1; 0 when unknown.</summary>
    public (ulong Coarse, ulong Fine) Of(string normal) => clusters.TryGetValue(normal, out var pair) ? (pair.Coarse + 1UL, pair.Fine + 1UL) : (0, 0);
}
