using System.Security.Cryptography;
using RhetoricScan.Annotate.Perceptron;
using RhetoricScan.Languages;

namespace RhetoricScan.Annotate.Segment;

/// <summary>The file of a <see cref="TrainedSegmenter"/>: mark, weights of words, weights of sentences.</summary>
internal static class SegmenterFile
{
    private const int Mark = 0x31475352; // "RSG1"

    /// <summary>Writes both weights.</summary>
    public static byte[] Write(BinaryWeights words, BinaryWeights sentences)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        words.Write(writer);
        sentences.Write(writer);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a segmenter.</summary>
    /// <exception cref="UserErrorException">The bytes are no segmenter of this version (RS5003).</exception>
    public static TrainedSegmenter Read(ReadOnlySpan<byte> bytes, LanguagePack language)
    {
        var reader = new ModelReader(bytes);
        if (reader.Int() != Mark) throw new UserErrorException(Messages.ModelFileInvalid("it is no segmenter of this version."));
        var words = BinaryWeights.Read(ref reader);
        return new TrainedSegmenter(words, BinaryWeights.Read(ref reader), language, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }
}
