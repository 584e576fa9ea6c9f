using System.Text;

namespace RhetoricScan.Annotate.Neural;

/// <summary>The file of a <see cref="NeuralModel"/>: mark, sizes, schemes where there are several, vocabularies, vectors, weights.</summary>
internal static class NeuralModelFile
{
    private const int Mark = 0x314E5352; // "RSN1"
    private const int MarkWithSchemes = 0x324E5352; // "RSN2"

    /// <summary>Writes a model; reading it back gives the rounded weights.</summary>
    public static byte[] Write(NeuralModel model)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var shape = model.Weights.Shape;
        var mark = model.Schemes.Count == 0 ? Mark : MarkWithSchemes;
        foreach (var number in new[] { mark, shape.Hidden, shape.Word, shape.Affix, shape.Arc, shape.Label, shape.AffixRows, shape.Vector, model.FineTagsAreFeatures ? 1 : 0 }) writer.Write(number);
        if (mark == MarkWithSchemes) Write(writer, model.Schemes.Names);
        foreach (var names in new IEnumerable<string>[] { model.Words.Names, model.Tags.Names, model.FineTags.Names, model.Relations.Names, model.Vectors.Words }) Write(writer, names);
        foreach (var scale in model.Vectors.Scales) writer.Write(scale);
        writer.Write(model.Vectors.Nibbles);
        foreach (var matrix in model.Weights.All) QuantisedMatrix.Write(writer, matrix);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="UserErrorException">The bytes are no model of this version (RS5003).</exception>
    public static NeuralModel Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ModelReader(bytes);
        var mark = reader.Int();
        if (mark is not (Mark or MarkWithSchemes)) throw new UserErrorException(Messages.ModelFileInvalid("it is no neural model of this version."));
        var (hidden, word, affix, arc, label) = (reader.Int(), reader.Int(), reader.Int(), reader.Int(), reader.Int());
        var (affixRows, vector, features) = (reader.Int(), reader.Int(), reader.Int() == 1);
        var schemes = mark == MarkWithSchemes ? new SchemeSet(reader.Strings()) : SchemeSet.One;
        var (words, tags, fineTags, relations) = (new Vocabulary(reader.Names()), new Vocabulary(reader.Names()), new Vocabulary(reader.Names()), new Vocabulary(reader.Names()));
        var vectors = ReadVectors(ref reader, vector);
        var weights = new NetworkWeights(new NetworkShape
        {
            Hidden = hidden,
            Word = word,
            Affix = affix,
            Arc = arc,
            Label = label,
            AffixRows = affixRows,
            Vector = vector,
            Words = words.Count,
            Tags = tags.Count + fineTags.Count,
            Relations = relations.Count,
            Schemes = schemes.Count,
        });
        foreach (var matrix in weights.All) QuantisedMatrix.Read(ref reader, matrix);
        return new NeuralModel
        {
            Weights = weights,
            Vectors = vectors,
            Words = words,
            Tags = tags,
            FineTags = fineTags,
            Relations = relations,
            FineTagsAreFeatures = features,
            Schemes = schemes,
        };
    }

    private static PretrainedVectors ReadVectors(ref ModelReader reader, int width)
    {
        var words = reader.Names();
        var scales = new float[words.Count];
        reader.Floats(scales);
        return new PretrainedVectors(words, scales, reader.Bytes(words.Count * width / 2).ToArray(), width);
    }

    /// <summary>Writes names as <see cref="ModelReader.Names"/> reads them.</summary>
    internal static void Write(BinaryWriter writer, IEnumerable<string> names)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(names.Select(name => name + "\n")));
        writer.Write(text.Length);
        writer.Write(text);
    }
}
