using System.Text;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Neural;

namespace RhetoricScan.Detect.Learned.Reader;

/// <summary>The file of a <see cref="ReaderModel"/>: mark, sizes, vocabularies, weights in eight bits.</summary>
internal static class ReaderFile
{
    private const int Mark = 0x31525352; // "RSR1"
    private const int LargestSize = 4096;

    /// <summary>Writes a model; reading it back gives the rounded weights.</summary>
    public static byte[] Write(ReaderModel model)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        var shape = model.Weights.Shape;
        foreach (var number in new[] { Mark, shape.Vector, shape.Word, shape.Sign, shape.Hidden }) writer.Write(number);
        NeuralModelFile.Write(writer, model.Words.Names);
        NeuralModelFile.Write(writer, model.Signs.Names);
        foreach (var matrix in model.Weights.All) QuantisedMatrix.Write(writer, matrix);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="UserErrorException">The bytes are no reader of this version (RS5003).</exception>
    public static ReaderModel Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ModelReader(bytes);
        if (reader.Int() != Mark) throw new UserErrorException(Messages.ModelFileInvalid("it is no sentence reader of this version."));
        var (vector, word, sign, hidden) = (reader.Int(), reader.Int(), reader.Int(), reader.Int());
        if (new[] { vector, word, sign, hidden }.Any(size => size is <= 0 or > LargestSize || size % 16 != 0)) throw new UserErrorException(Messages.ModelFileInvalid("its sizes are no multiples of 16."));
        var (words, signs) = (new Vocabulary(reader.Names()), new Vocabulary(reader.Names()));
        var weights = new ReaderWeights(new ReaderShape { Vector = vector, Word = word, Sign = sign, Hidden = hidden, Words = words.Count, Signs = signs.Count });
        foreach (var matrix in weights.All) QuantisedMatrix.Read(ref reader, matrix);
        return new ReaderModel(words, signs, weights);
    }
}
