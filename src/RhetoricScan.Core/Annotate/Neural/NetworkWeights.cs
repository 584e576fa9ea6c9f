using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>
/// All trained numbers of the network. Two BiLSTM layers; tags from the first (Søgaard and Goldberg 2016), biaffine arcs and
/// additive labels from the second (after Dozat and Manning 2017).
/// </summary>
internal sealed class NetworkWeights
{
    /// <summary>Zeros of the right sizes.</summary>
    public NetworkWeights(NetworkShape shape)
    {
        Shape = shape;
        var both = 2 * shape.Hidden;
        Words = Table("words", shape.Words, shape.Word);
        Affixes = Table("affixes", shape.AffixRows, shape.Affix);
        LowerForward = new LstmWeights(this, "lower.forward", shape.Input, shape.Hidden);
        LowerBackward = new LstmWeights(this, "lower.backward", shape.Input, shape.Hidden);
        UpperForward = new LstmWeights(this, "upper.forward", both, shape.Hidden);
        UpperBackward = new LstmWeights(this, "upper.backward", both, shape.Hidden);
        Tag = new LayerWeights(this, "tag", both, NetworkShape.Padded(shape.Tags));
        DependentArc = new LayerWeights(this, "arc.dependent", both, shape.Arc);
        HeadArc = new LayerWeights(this, "arc.head", both, shape.Arc);
        Arc = new LayerWeights(this, "arc", shape.Arc, shape.Arc);
        DependentLabel = new LayerWeights(this, "label.dependent", both, shape.Label);
        HeadLabel = Dense("label.head", both, shape.Label);
        Label = new LayerWeights(this, "label", shape.Label, NetworkShape.Padded(shape.Relations));
        Root = Dense("root", 1, both);
    }

    public NetworkShape Shape { get; }

    /// <summary>All matrices in the order of the model file.</summary>
    public List<NamedMatrix> All { get; } = [];

    public Matrix Words { get; }

    public Matrix Affixes { get; }

    public LstmWeights LowerForward { get; }

    public LstmWeights LowerBackward { get; }

    public LstmWeights UpperForward { get; }

    public LstmWeights UpperBackward { get; }

    public LayerWeights Tag { get; }

    public LayerWeights DependentArc { get; }

    public LayerWeights HeadArc { get; }

    public LayerWeights Arc { get; }

    public LayerWeights DependentLabel { get; }

    public Matrix HeadLabel { get; }

    public LayerWeights Label { get; }

    public Matrix Root { get; }

    internal Matrix Dense(string name, int rows, int columns) => Named(name, rows, columns, isTable: false);

    private Matrix Table(string name, int rows, int columns) => Named(name, rows, columns, isTable: true);

    private Matrix Named(string name, int rows, int columns, bool isTable)
    {
        var matrix = new Matrix(rows, columns);
        All.Add(new NamedMatrix(name, matrix, isTable));
        return matrix;
    }
}

/// <summary>A matrix of the network by name.</summary>
/// <param name="Name">Its place in the network.</param>
/// <param name="Values">The numbers.</param>
/// <param name="IsTable">True for tables of which a sentence touches few rows.</param>
internal sealed record NamedMatrix(string Name, Matrix Values, bool IsTable);

/// <summary>A linear layer with bias.</summary>
internal sealed class LayerWeights(NetworkWeights network, string name, int inner, int columns)
{
    public Matrix Weights { get; } = network.Dense(name, inner, columns);

    public Matrix Bias { get; } = network.Dense(name + ".bias", 1, columns);
}

/// <summary>One direction of an LSTM layer; the four gates stand side by side: input, forget, output, candidate.</summary>
internal sealed class LstmWeights(NetworkWeights network, string name, int input, int hidden)
{
    public Matrix Input { get; } = network.Dense(name + ".input", input, 4 * hidden);

    public Matrix Recurrent { get; } = network.Dense(name + ".recurrent", hidden, 4 * hidden);

    public Matrix Bias { get; } = network.Dense(name + ".bias", 1, 4 * hidden);
}
