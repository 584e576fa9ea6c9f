using System.Collections.Immutable;

namespace RhetoricScan.Detect.Learned;

/// <summary>
/// Vectors of frequent words in 8 bits, most frequent first; a sentence is their mean, frequent words weighing less, and their maximum.
/// They let the labels see that two words mean alike though only one of them stood in the training sentences.
/// </summary>
public sealed class WordVectors
{
    private const float MeanScale = 2f;
    private const float MaximumScale = .5f;
    private readonly Dictionary<string, int> rows;
    private readonly sbyte[] values;
    private readonly float unit;
    private readonly ImmutableArray<string> names;

    /// <summary>Takes the vectors.</summary>
    /// <param name="size">Length of a vector.</param>
    /// <param name="unit">What one step of the 8 bits is worth.</param>
    /// <param name="words">The words, most frequent first.</param>
    /// <param name="values">Their vectors, one behind the other.</param>
    public WordVectors(int size, float unit, IReadOnlyList<string> words, sbyte[] values)
    {
        if (values.Length != size * words.Count) throw new ArgumentException($"{words.Count} words of {size} values need {size * words.Count}, not {values.Length}.", nameof(values));
        (Size, this.unit, this.values) = (size, unit, values);
        rows = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var row = 0; row < words.Count; row++) rows.Add(words[row], row);
        names = [.. Enumerable.Range(0, 2 * size).Select(i => i < size ? $"v:{i:000}" : $"vm:{i - size:000}")];
    }

    /// <summary>Length of a vector.</summary>
    public int Size { get; }

    /// <summary>Adds mean and maximum of the words' vectors to the features; nothing when no word has one.</summary>
    internal void Add(FeatureBag bag, IEnumerable<string> words)
    {
        var sums = new double[Size];
        var maxima = Enumerable.Repeat(sbyte.MinValue, Size).ToArray();
        var weights = 0.0;
        foreach (var word in words)
        {
            if (!rows.TryGetValue(word, out var row)) continue;
            var weight = Math.Log(2 + row);
            weights += weight;
            for (var i = 0; i < Size; i++)
            {
                var value = values[(row * Size) + i];
                sums[i] += weight * value;
                maxima[i] = Math.Max(maxima[i], value);
            }
        }
        if (weights == 0) return;
        for (var i = 0; i < Size; i++)
        {
            bag.Set(names[i], (float)(MeanScale * unit * sums[i] / weights));
            bag.Set(names[Size + i], MaximumScale * unit * maxima[i]);
        }
    }
}
