using RhetoricScan.Numerics;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Neural;

/// <summary>Fixed word vectors in four bits per number with a scale per word; the training sees exactly what the inference will see.</summary>
internal sealed class PretrainedVectors
{
    private const int Levels = 7;
    private const float Clip = 0.85f;
    private const float TargetRms = 0.5f;
    private readonly NameIndex words;

    /// <summary>Vectors as stored.</summary>
    /// <param name="words">The words in normal form, each once.</param>
    /// <param name="scales">A scale per word.</param>
    /// <param name="nibbles">Two numbers per byte, each plus 8.</param>
    /// <param name="width">Numbers per word, even.</param>
    public PretrainedVectors(NameIndex words, float[] scales, byte[] nibbles, int width) =>
        (this.words, Scales, Nibbles, Width) = (words, scales, nibbles, width);

    public IEnumerable<string> Words => words.Names();

    public float[] Scales { get; }

    public byte[] Nibbles { get; }

    public int Width { get; }

    /// <summary>Row of a word in normal form, or -1.</summary>
    public int RowOf(string normal) => words.Find(normal);

    /// <summary>Writes the vector of a row.</summary>
    public void CopyTo(int row, Span<float> target)
    {
        var bytes = Nibbles.AsSpan(row * Width / 2, Width / 2);
        var scale = Scales[row];
        for (var i = 0; i < bytes.Length; i++)
        {
            target[2 * i] = ((bytes[i] & 15) - 8) * scale;
            target[(2 * i) + 1] = ((bytes[i] >> 4) - 8) * scale;
        }
    }

    /// <summary>Rounds vectors to four bits, after scaling all of them to one root mean square.</summary>
    public static PretrainedVectors Quantised(IReadOnlyList<string> words, Matrix vectors)
    {
        var sum = 0.0;
        foreach (var x in vectors.Values) sum += (double)x * x;
        var factor = (float)(TargetRms / Math.Sqrt(sum / vectors.Values.Length));
        var (scales, nibbles) = (new float[words.Count], new byte[words.Count * vectors.Columns / 2]);
        for (var i = 0; i < words.Count; i++) scales[i] = factor * Round(vectors.Row(i), nibbles.AsSpan(i * vectors.Columns / 2, vectors.Columns / 2));
        return new PretrainedVectors(NameIndex.Of(words), scales, nibbles, vectors.Columns);
    }

    private static float Round(ReadOnlySpan<float> vector, Span<byte> nibbles)
    {
        var largest = 1e-6f;
        foreach (var x in vector) largest = MathF.Max(largest, MathF.Abs(x));
        var step = largest * Clip / Levels;
        for (var i = 0; i < nibbles.Length; i++) nibbles[i] = (byte)(Level(vector[2 * i], step) | (Level(vector[(2 * i) + 1], step) << 4));
        return step;
    }

    private static int Level(float x, float step) => Math.Clamp((int)MathF.Round(x / step), -Levels, Levels) + 8;
}
