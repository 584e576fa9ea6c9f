using RhetoricScan.Annotate.Features;

namespace RhetoricScan.Annotate.Perceptron;

/// <summary>What the perceptrons see of a word, by hash.</summary>
internal sealed class WordHashes
{
    /// <summary>Stands for words before the first and behind the last.</summary>
    public static readonly WordHashes None = new();

    private WordHashes() => Word = Normal = Shape = 3;

    /// <summary>Looks at a word.</summary>
    public WordHashes(string form, WordClusters clusters)
    {
        var normal = WordForm.Normal(form);
        (Word, Normal, Shape) = (TextHash.Of(form), TextHash.Of(normal), TextHash.Of(WordForm.Shape(form)));
        for (var k = 0; k < Endings.Length; k++) Endings[k] = TextHash.Join(TextHash.Of(normal.AsSpan(Math.Max(0, normal.Length - k - 1))), (ulong)k);
        for (var k = 0; k < Beginnings.Length; k++) Beginnings[k] = TextHash.Join(TextHash.Of(normal.AsSpan(0, Math.Min(k + 1, normal.Length))), (ulong)k);
        (Coarse, Fine) = clusters.Of(normal);
    }

    public ulong Word { get; }

    public ulong Normal { get; }

    public ulong Shape { get; }

    public ulong Coarse { get; }

    public ulong Fine { get; }

    public ulong[] Endings { get; } = new ulong[5];

    public ulong[] Beginnings { get; } = new ulong[3];
}
