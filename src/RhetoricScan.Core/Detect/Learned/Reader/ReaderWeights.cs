using RhetoricScan.Annotate.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Detect.Learned.Reader;

/// <summary>All trained numbers of the sentence reader: word and sign vectors, one BiLSTM layer (Graves and Schmidhuber 2005), and a linear layer over its pooled outputs.</summary>
internal sealed class ReaderWeights : WeightSet
{
    /// <summary>Zeros of the right sizes.</summary>
    public ReaderWeights(ReaderShape shape)
    {
        Shape = shape;
        Vectors = Table("vectors", shape.Words, shape.Vector);
        Words = Table("words", shape.Words, shape.Word);
        Signs = Table("signs", shape.Signs, shape.Sign);
        Forward = new LstmWeights(this, "forward", shape.Input, shape.Hidden);
        Backward = new LstmWeights(this, "backward", shape.Input, shape.Hidden);
        Output = new LayerWeights(this, "output", shape.Pooled, ReaderShape.Scores);
    }

    public ReaderShape Shape { get; }

    /// <summary>Word vectors from plain texts; labelled sentences don't change them.</summary>
    public Matrix Vectors { get; }

    /// <summary>Word vectors from labelled sentences.</summary>
    public Matrix Words { get; }

    public Matrix Signs { get; }

    public LstmWeights Forward { get; }

    public LstmWeights Backward { get; }

    public LayerWeights Output { get; }
}
