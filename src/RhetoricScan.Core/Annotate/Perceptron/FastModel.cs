using System.IO.Compression;
using RhetoricScan.Annotate.Neural;

namespace RhetoricScan.Annotate.Perceptron;

/// <summary>Everything the perceptron tagger and parser need.</summary>
/// <param name="Tags">The tags.</param>
/// <param name="Relations">Relations with subtypes.</param>
/// <param name="Clusters">Classes of words.</param>
/// <param name="TagWeights">Weights of the tagger.</param>
/// <param name="ActionWeights">Weights of the actions.</param>
/// <param name="LabelWeights">Weights of the relations.</param>
internal sealed record FastModel(
    TagSet Tags, IReadOnlyList<string> Relations, WordClusters Clusters, MultiWeights TagWeights, MultiWeights ActionWeights, MultiWeights LabelWeights)
{
    private const int Mark = 0x32465352; // "RSF2"
    private const int MarkWithSchemes = 0x33465352; // "RSF3"

    /// <summary>Annotation schemes.</summary>
    public SchemeSet Schemes { get; init; } = SchemeSet.One;

    /// <summary>The bytes of the model file, packed with Brotli.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize))) Write(writer);
        return stream.ToArray();
    }

    private void Write(BinaryWriter writer)
    {
        writer.Write(Schemes.Count == 0 ? Mark : MarkWithSchemes);
        if (Schemes.Count > 0) NeuralModelFile.Write(writer, Schemes.Names);
        foreach (var names in new[] { Tags.Names, Relations, Clusters.Words }) NeuralModelFile.Write(writer, names);
        foreach (var clusters in new[] { Clusters.Coarse, Clusters.Fine })
            foreach (var cluster in clusters) writer.Write(cluster);
        foreach (var weights in new[] { TagWeights, ActionWeights, LabelWeights }) weights.Write(writer);
    }

    private static byte[] Unpacked(ReadOnlySpan<byte> bytes)
    {
        using var source = new BrotliStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
        using var target = new MemoryStream();
        try
        {
            source.CopyTo(target);
        }
        catch (InvalidOperationException)
        {
            throw new UserErrorException(Messages.ModelFileInvalid("it is not packed with Brotli."));
        }
        return target.ToArray();
    }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="UserErrorException">The bytes are no such model (RS5003).</exception>
    public static FastModel Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ModelReader(Unpacked(bytes));
        var mark = reader.Int();
        if (mark is not (Mark or MarkWithSchemes)) throw new UserErrorException(Messages.ModelFileInvalid("it is no fast model of this version."));
        var schemes = mark == MarkWithSchemes ? new SchemeSet(reader.Strings()) : SchemeSet.One;
        var (tags, relations, words) = (reader.Strings(), reader.Strings(), reader.Strings());
        var (coarse, fine) = (reader.Shorts(words.Length), reader.Shorts(words.Length));
        return new FastModel(new TagSet(tags), relations, new WordClusters(words, coarse, fine), MultiWeights.Read(ref reader), MultiWeights.Read(ref reader), MultiWeights.Read(ref reader)) { Schemes = schemes };
    }
}
