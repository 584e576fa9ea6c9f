using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>The weights packed for inference, and the forward pass over one batch.</summary>
internal sealed unsafe class Network
{
    private readonly NeuralModel model;
    private readonly NetworkWeights weights;
    private readonly Panels[] lstm;

    /// <summary>Packs the weights of a model.</summary>
    public Network(NeuralModel model)
    {
        this.model = model;
        weights = model.Weights;
        lstm = [.. new[] { weights.LowerForward, weights.LowerBackward, weights.UpperForward, weights.UpperBackward }.SelectMany(w => new[] { Panels.Of(w.Input), Panels.Of(w.Recurrent) })];
        Tag = Panels.Of(weights.Tag.Weights);
        DependentArc = Panels.Of(weights.DependentArc.Weights);
        HeadArc = Panels.Of(weights.HeadArc.Weights);
        Arc = Panels.Of(weights.Arc.Weights);
        DependentLabel = Panels.Of(weights.DependentLabel.Weights);
        HeadLabel = Panels.Of(weights.HeadLabel);
        Label = Panels.Of(weights.Label.Weights);
    }

    /// <summary>Weights of the last step, applied per sentence.</summary>
    public Panels Label { get; }

    private Panels Tag { get; }

    private Panels DependentArc { get; }

    private Panels HeadArc { get; }

    private Panels Arc { get; }

    private Panels DependentLabel { get; }

    private Panels HeadLabel { get; }

    /// <summary>Runs the words of a batch through all layers; what the decoder needs stays in the workspace.</summary>
    /// <param name="words">The words by sentence; lengths do not increase.</param>
    /// <param name="layout">Where they stand.</param>
    /// <param name="scheme">Number of the annotation scheme.</param>
    /// <param name="work">Buffers.</param>
    public void Run(IReadOnlyList<WordRows[]> words, BatchLayout layout, int scheme, Workspace work)
    {
        Embed(words, layout, scheme, work.Inputs);
        Layer(work.Inputs, layout, 0, weights.LowerForward, weights.LowerBackward, work, work.Lower);
        Linear(work.Lower, Tag, weights.Tag, work.TagScores);
        Layer(work.Lower, layout, 4, weights.UpperForward, weights.UpperBackward, work, work.Upper);
        work.Upper.Resize(layout.Count + 1, work.Upper.Columns);
        weights.Root.Row(0).CopyTo(work.Upper.Row(layout.Count));
        Linear(work.Upper, DependentArc, weights.DependentArc, work.Hidden);
        RowOperations.Rectify(work.Hidden);
        Linear(work.Hidden, Arc, weights.Arc, work.ArcDependents);
        Linear(work.Upper, HeadArc, weights.HeadArc, work.ArcHeads);
        RowOperations.Rectify(work.ArcHeads);
        Linear(work.Upper, DependentLabel, weights.DependentLabel, work.LabelDependents);
        MatrixProduct.Set(work.Upper, HeadLabel, work.LabelHeads);
    }

    private void Embed(IReadOnlyList<WordRows[]> words, BatchLayout layout, int scheme, Matrix inputs)
    {
        var shape = weights.Shape;
        inputs.Resize(layout.Count, shape.Input);
        inputs.Clear();
        var part = stackalloc float[shape.Affix];
        for (var s = 0; s < words.Count; s++)
            for (var t = 0; t < words[s].Length; t++)
            {
                var row = inputs.At(layout.Rows[s][t]);
                var word = words[s][t];
                if (word.Vector >= 0) model.Vectors.CopyTo(word.Vector, new Span<float>(row, shape.Vector));
                else row[shape.Vector] = 1;
                weights.Words.CopyRow(word.Word, new Span<float>(row + shape.VectorPadded, shape.Word));
                var sum = row + shape.VectorPadded + shape.Word;
                foreach (var affix in word.Affixes)
                {
                    weights.Affixes.CopyRow(affix, new Span<float>(part, shape.Affix));
                    RowOperations.Add(sum, part, shape.Affix);
                }
                weights.Schemes?.CopyRow(scheme, new Span<float>(row + shape.SchemeStart, shape.Scheme));
            }
    }

    private void Layer(Matrix inputs, BatchLayout layout, int first, LstmWeights forward, LstmWeights backward, Workspace work, Matrix outputs)
    {
        layout.Reverse(inputs, work.Reversed);
        Lstm.Run(inputs, lstm[first], lstm[first + 1], forward.Bias, layout, work.Forward);
        Lstm.Run(work.Reversed, lstm[first + 2], lstm[first + 3], backward.Bias, layout, work.Backward);
        Join(work.Forward.Outputs, work.Backward.Outputs, layout, outputs);
    }

    /// <summary>Puts the outputs of the two directions side by side, in reading order, with room for the root behind them.</summary>
    internal static void Join(Matrix forward, Matrix backward, BatchLayout layout, Matrix outputs)
    {
        outputs.Resize(layout.Count + 1, 2 * forward.Columns);
        outputs.Resize(layout.Count, 2 * forward.Columns);
        for (var i = 0; i < layout.Count; i++)
        {
            forward.Row(i).CopyTo(outputs.Row(i));
            backward.Row(layout.Mirror[i]).CopyTo(outputs.Row(i)[forward.Columns..]);
        }
    }

    private static void Linear(Matrix inputs, Panels panels, LayerWeights layer, Matrix outputs)
    {
        MatrixProduct.Set(inputs, panels, outputs);
        RowOperations.AddToAll(outputs, layer.Bias);
    }
}

/// <summary>Buffers of one forward pass; reused by one thread at a time.</summary>
internal sealed class Workspace
{
    public Matrix Inputs { get; } = new();

    public Matrix Reversed { get; } = new();

    public LstmState Forward { get; } = new();

    public LstmState Backward { get; } = new();

    public Matrix Lower { get; } = new();

    public Matrix Upper { get; } = new();

    public Matrix Hidden { get; } = new();

    public Matrix TagScores { get; } = new();

    public Matrix ArcDependents { get; } = new();

    public Matrix ArcHeads { get; } = new();

    public Matrix LabelDependents { get; } = new();

    public Matrix LabelHeads { get; } = new();

    /// <summary>Arc scores of one sentence: a row per dependent, a column per head, the root first.</summary>
    public Matrix Arcs { get; } = new();

    /// <summary>Heads of one sentence, the root first.</summary>
    public Matrix Heads { get; } = new();

    /// <summary>Dependents of one sentence.</summary>
    public Matrix Dependents { get; } = new();

    public Matrix LabelHidden { get; } = new();

    public Matrix LabelScores { get; } = new();

    public Panels HeadPanels { get; } = new();
}
