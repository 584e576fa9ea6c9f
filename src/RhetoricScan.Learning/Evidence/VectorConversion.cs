using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RhetoricScan.Learning.Evidence;

/// <summary>Makes the word vectors of the learned evidence from a public set in the JSON of wink-nlp: the most frequent words of the vocabulary, in 8 bits.</summary>
public static partial class VectorConversion
{
    private const int Size = 100;
    private const int Most = 8500;
    private const double Clipped = .9995;

    /// <summary>Converts.</summary>
    /// <param name="source">The JSON file with the object <c>vectors</c>.</param>
    /// <param name="vocabulary">Words that may have a vector.</param>
    /// <param name="texts">Texts whose word counts give the order.</param>
    /// <param name="comments">Lines about source and licence, without <c>#</c>.</param>
    /// <param name="output">Receives the file.</param>
    public static void Run(string source, IEnumerable<string> vocabulary, IEnumerable<string> texts, IEnumerable<string> comments, TextWriter output)
    {
        var counts = Counts(texts);
        var known = vocabulary.Where(counts.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var vectors = Read(source, known);
        var words = vectors.Keys.OrderByDescending(word => counts[word]).ThenBy(word => word, StringComparer.Ordinal).Take(Most).ToList();
        var sizes = words.SelectMany(word => vectors[word]).Select(Math.Abs).Order().ToList();
        var unit = Statistics.Quantiles.OfSorted([.. sizes.Select(size => (double)size)], Clipped) / sbyte.MaxValue;
        foreach (var comment in comments) output.Write("# " + comment + "\n");
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{Size} {unit:G6}\n"));
        foreach (var word in words) output.Write($"{word} {Convert.ToBase64String(MemoryMarshal.AsBytes(Quantized(vectors[word], unit).AsSpan()))}\n");
    }

    private static sbyte[] Quantized(float[] vector, double unit) => [.. vector.Select(value => (sbyte)Math.Clamp(Math.Round(value / unit), -sbyte.MaxValue, sbyte.MaxValue))];

    private static Dictionary<string, int> Counts(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
            foreach (Match word in WordPattern().Matches(text.ToLowerInvariant()))
                counts[word.Value] = counts.GetValueOrDefault(word.Value) + 1;
        return counts;
    }

    private static Dictionary<string, float[]> Read(string source, HashSet<string> known)
    {
        var vectors = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(File.ReadAllBytes(source));
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("vectors")) break;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!;
            reader.Read();
            if (known.Contains(word)) vectors[word] = Vector(ref reader);
            else reader.Skip();
        }
        return vectors;
    }

    private static float[] Vector(ref Utf8JsonReader reader)
    {
        var values = new List<float>();
        while (reader.Read() && reader.TokenType == JsonTokenType.Number) values.Add(reader.GetSingle());
        return [.. values.Take(Size)];
    }

    [GeneratedRegex("[a-z']+")]
    private static partial Regex WordPattern();
}
