using System.Collections.Immutable;

namespace RhetoricScan.Text;

/// <summary>A few numbers that near-duplicate texts share: the smallest of several hashes over all runs of five words (Broder 1997). No text can be read back from it.</summary>
public static class TextSketch
{
    /// <summary>Number of hashes.</summary>
    public const int Length = 8;

    /// <summary>Share of equal numbers from which two texts count as near-duplicates.</summary>
    public const double NearDuplicate = .5;

    private const int Words = 5;
    private const ulong Prime = 1099511628211, Offset = 14695981039346656037;

    /// <summary>The sketch of a text; empty for a text under five words.</summary>
    public static ImmutableArray<ushort> Of(string text)
    {
        var words = WordHashes(text);
        if (words.Count < Words) return [];
        var least = new ulong[Length];
        Array.Fill(least, ulong.MaxValue);
        for (var i = 0; i + Words <= words.Count; i++)
        {
            var run = Offset;
            for (var j = i; j < i + Words; j++) run = (run ^ words[j]) * Prime;
            for (var h = 0; h < Length; h++) least[h] = Math.Min(least[h], Mix(run + ((ulong)h * 0x9E3779B97F4A7C15)));
        }
        return [.. least.Select(value => (ushort)value)];
    }

    /// <summary>Share of equal numbers, an estimate of the share of common runs of words; 0 when a sketch is empty.</summary>
    public static double Similarity(ImmutableArray<ushort> first, ImmutableArray<ushort> second)
    {
        if (first.Length != Length || second.Length != Length) return 0;
        var same = 0;
        for (var i = 0; i < Length; i++) if (first[i] == second[i]) same++;
        return same / (double)Length;
    }

    private static List<ulong> WordHashes(string text)
    {
        var words = new List<ulong>();
        var word = Offset;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) word = (word ^ char.ToLowerInvariant(c)) * Prime;
            else if (word != Offset)
            {
                words.Add(word);
                word = Offset;
            }
        }
        if (word != Offset) words.Add(word);
        return words;
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
