using System.Text;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Evidence.Reader;

/// <summary>A closed vocabulary with a vector per word, learnt from plain masked texts.</summary>
/// <param name="Words">The vocabulary.</param>
/// <param name="Values">A row per word.</param>
internal sealed record MaskedVectors(Vocabulary Words, Matrix Values)
{
    private const float RootMeanSquare = .5f;

    /// <summary>The same vectors with one root mean square over all numbers.</summary>
    public MaskedVectors Scaled()
    {
        var sum = 0.0;
        foreach (var x in Values.Values) sum += (double)x * x;
        var factor = (float)(RootMeanSquare / Math.Sqrt(sum / Values.Values.Length));
        var scaled = new Matrix(Values.Rows, Values.Columns);
        for (var i = 0; i < scaled.Values.Length; i++) scaled.Values[i] = Values.Values[i] * factor;
        return new MaskedVectors(Words, scaled);
    }

    /// <summary>The bytes of the file: width, words, numbers in eight bits with a scale per word.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Values.Columns);
        NeuralModelFile.Write(writer, Words.Names);
        QuantisedMatrix.Write(writer, new NamedMatrix("vectors", Values, IsTable: true));
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="UserErrorException">It ends too early (RS5003).</exception>
    public static MaskedVectors Read(string path)
    {
        var reader = new ModelReader(File.ReadAllBytes(path));
        var width = reader.Int();
        var words = new Vocabulary(reader.Names());
        var values = new Matrix(words.Count, width);
        QuantisedMatrix.Read(ref reader, new NamedMatrix("vectors", values, IsTable: true));
        return new MaskedVectors(words, values);
    }
}
