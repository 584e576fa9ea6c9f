using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>
/// All trained numbers of the network. Two BiLSTM layers; tags from the first (Søgaard and Goldberg 2016), biaffine arcs and
/// additive labels from the second (after Dozat and Manning 2017). Where there are several annotation schemes, every word's input ends with the vector
/// of the sentence's (after Stymne et al. 2018).
/// </summary>
internal sealed class NetworkWeights : WeightSet
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
        if (shape.Schemes > 0) Schemes = Table("schemes", shape.Schemes, shape.Scheme);
    }

    public NetworkShape Shape { get; }

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

    /// <summary>A vector per annotation scheme; null where there is but one.</summary>
    public Matrix? Schemes { get; }
}
