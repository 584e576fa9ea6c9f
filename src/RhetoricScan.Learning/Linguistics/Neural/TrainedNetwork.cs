using RhetoricScan.Annotate.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>The network under training: forward with dropout, losses, backward. Mirrors <see cref="Network"/>.</summary>
internal sealed unsafe class TrainedNetwork
{
    private readonly NeuralModel model;
    private readonly NetworkShape shape;
    private readonly RandomStream random;
    private readonly NeuralSettings settings;
    private readonly List<Parameter> parameters = [];
    private readonly Gradients gradients = new();
    private readonly Parameter words;
    private readonly Parameter affixes;
    private readonly Parameter root;
    private readonly Parameter? schemes;
    private readonly TrainedLstm[] lstm;
    private readonly TrainedLayer tag;
    private readonly TrainedLayer dependentArc;
    private readonly TrainedLayer headArc;
    private readonly TrainedLayer arc;
    private readonly TrainedLayer dependentLabel;
    private readonly TrainedLayer headLabel;
    private readonly TrainedLayer label;
    private readonly Dropout inputDropout;
    private readonly Dropout lowerDropout;
    private readonly Dropout upperDropout;
    private readonly Dropout dependentDropout;
    private readonly Dropout headDropout;
    private readonly Dropout labelDropout;
    private readonly Buffers buffers = new();
    private bool[] wordHidden = [];

    /// <summary>Fills the weights of the model with noise and readies the training.</summary>
    public TrainedNetwork(NeuralModel model, NeuralSettings settings, RandomStream random)
    {
        (this.model, shape, this.random, this.settings) = (model, model.Weights.Shape, random, settings);
        var w = model.Weights;
        (words, affixes) = (Add(w.Words, 0.1f), Add(w.Affixes, 0.1f));
        lstm = [.. new[] { w.LowerForward, w.LowerBackward, w.UpperForward, w.UpperBackward }.Select(Lstm)];
        tag = Layer(w.Tag);
        dependentArc = Layer(w.DependentArc);
        headArc = Layer(w.HeadArc);
        arc = new TrainedLayer(Add(w.Arc.Weights, 0.02f), Add(w.Arc.Bias, 0.02f), gradients);
        dependentLabel = Layer(w.DependentLabel);
        headLabel = new TrainedLayer(Add(w.HeadLabel, Noise(w.HeadLabel.Rows)), null, gradients);
        label = Layer(w.Label);
        root = Add(w.Root, 0.1f);
        if (w.Schemes is not null) schemes = Add(w.Schemes, 0.1f);
        (inputDropout, lowerDropout, upperDropout) = (new(settings.InputDropout), new(settings.Dropout), new(settings.Dropout));
        (dependentDropout, headDropout, labelDropout) = (new(settings.Dropout), new(settings.Dropout), new(settings.Dropout));
    }

    /// <summary>All parameters in a fixed order.</summary>
    public IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>Gathers the gradients of one batch, longest sentence first, and returns the summed losses of arcs, labels and tags.</summary>
    public Losses Learn(IReadOnlyList<TrainingSentence> batch)
    {
        int[] lengths = [.. batch.Select(sentence => sentence.Length)];
        var layout = new BatchLayout(lengths);
        Forward(batch, layout);
        var tags = TagLoss(batch, layout);
        var arcs = ArcLoss(batch, layout);
        var labels = LabelLoss(batch, layout);
        Backward(batch, layout);
        return new Losses(arcs, labels, tags, layout.Count);
    }

    private void Forward(IReadOnlyList<TrainingSentence> batch, BatchLayout layout)
    {
        var b = buffers;
        Embed(batch, layout);
        inputDropout.Apply(b.Inputs, random);
        RunLayer(b.Inputs, b.InputsReversed, layout, 0, b.Lower);
        lowerDropout.Apply(b.Lower, random);
        tag.Forward(b.Lower, b.Tags);
        RunLayer(b.Lower, b.LowerReversed, layout, 2, b.Upper);
        b.Upper.Resize(layout.Count + 1, b.Upper.Columns);
        root.Values.Row(0).CopyTo(b.Upper.Row(layout.Count));
        upperDropout.Apply(b.Upper, random);
        dependentArc.Forward(b.Upper, b.DependentArcs);
        RowOperations.Rectify(b.DependentArcs);
        dependentDropout.Apply(b.DependentArcs, random);
        headArc.Forward(b.Upper, b.HeadArcs);
        RowOperations.Rectify(b.HeadArcs);
        headDropout.Apply(b.HeadArcs, random);
        arc.Forward(b.DependentArcs, b.Arcs);
        dependentLabel.Forward(b.Upper, b.DependentLabels);
        headLabel.Forward(b.Upper, b.HeadLabels);
    }

    private void Embed(IReadOnlyList<TrainingSentence> batch, BatchLayout layout)
    {
        buffers.Inputs.Resize(layout.Count, shape.Input);
        buffers.Inputs.Clear();
        wordHidden = new bool[layout.Count];
        for (var s = 0; s < batch.Count; s++)
            for (var t = 0; t < batch[s].Length; t++)
            {
                var row = layout.Rows[s][t];
                var word = batch[s].Words[t];
                var input = buffers.Inputs.At(row);
                var hideVector = random.Real() < settings.VectorDropout;
                wordHidden[row] = random.Real() < Math.Max(settings.WordDropout, 0.5 / (0.5 + batch[s].Frequencies[t]));
                if (word.Vector >= 0 && !hideVector) model.Vectors.CopyTo(word.Vector, new Span<float>(input, shape.Vector));
                else input[shape.Vector] = 1;
                words.Values.Row(wordHidden[row] ? 0 : word.Word).CopyTo(new Span<float>(input + shape.VectorPadded, shape.Word));
                foreach (var affix in word.Affixes) RowOperations.Add(input + shape.VectorPadded + shape.Word, affixes.Values.At(affix), shape.Affix);
                schemes?.Values.CopyRow(batch[s].Scheme, new Span<float>(input + shape.SchemeStart, shape.Scheme));
            }
    }

    private void RunLayer(Matrix inputs, Matrix reversed, BatchLayout layout, int first, Matrix outputs)
    {
        layout.Reverse(inputs, reversed);
        lstm[first].Forward(inputs, layout);
        lstm[first + 1].Forward(reversed, layout);
        Network.Join(lstm[first].Outputs, lstm[first + 1].Outputs, layout, outputs);
    }

    private double TagLoss(IReadOnlyList<TrainingSentence> batch, BatchLayout layout)
    {
        var (loss, weight) = (0.0, 0.5f / layout.Count);
        var deltas = buffers.TagDeltas;
        deltas.Resize(layout.Count, buffers.Tags.Columns);
        deltas.Clear();
        var (coarse, fine) = (model.Tags.Count, model.FineTags.Count);
        for (var s = 0; s < batch.Count; s++)
            for (var t = 0; t < batch[s].Length; t++)
            {
                var row = layout.Rows[s][t];
                loss += LossFunction.CrossEntropy(buffers.Tags.Row(row)[..coarse], batch[s].Tags[t], deltas.Row(row)[..coarse], weight);
                loss += LossFunction.CrossEntropy(buffers.Tags.Row(row).Slice(coarse, fine), batch[s].FineTags[t], deltas.Row(row).Slice(coarse, fine), weight);
            }
        return loss;
    }

    private double ArcLoss(IReadOnlyList<TrainingSentence> batch, BatchLayout layout)
    {
        var b = buffers;
        foreach (var matrix in new[] { b.ArcDeltas, b.HeadArcDeltas })
        {
            matrix.Resize(layout.Count + 1, shape.Arc);
            matrix.Clear();
        }
        var loss = 0.0;
        for (var s = 0; s < batch.Count; s++) loss += ArcLoss(batch[s], layout.Rows[s], layout.Count);
        return loss;
    }

    private double ArcLoss(TrainingSentence sentence, int[] rows, int rootRow)
    {
        var b = buffers;
        var (n, width) = (sentence.Length, shape.Arc);
        b.Heads.Resize(n + 1, width);
        b.Dependents.Resize(n, width);
        b.HeadArcs.Row(rootRow).CopyTo(b.Heads.Row(0));
        for (var t = 0; t < n; t++)
        {
            b.HeadArcs.Row(rows[t]).CopyTo(b.Heads.Row(t + 1));
            b.Arcs.Row(rows[t]).CopyTo(b.Dependents.Row(t));
        }
        b.HeadPanels.PackTransposed(b.Heads.Data, width, width, n + 1);
        MatrixProduct.Set(b.Dependents, b.HeadPanels, b.Scores);
        b.ScoreDeltas.Resize(n, n + 1);
        var loss = 0.0;
        for (var t = 0; t < n; t++)
        {
            b.Scores.Row(t)[t + 1] = -1e9f;
            loss += LossFunction.CrossEntropy(b.Scores.Row(t), sentence.Heads[t], b.ScoreDeltas.Row(t), 1f / rootRow);
        }
        ArcDeltas(rows, rootRow);
        return loss;
    }

    private void ArcDeltas(int[] rows, int rootRow)
    {
        var b = buffers;
        b.DependentDeltas.Resize(rows.Length, shape.Arc);
        b.HeadDeltas.Resize(rows.Length + 1, shape.Arc);
        b.DependentDeltas.Clear();
        b.HeadDeltas.Clear();
        b.HeadPanels.Pack(b.Heads.Data, shape.Arc, b.Heads.Rows, shape.Arc);
        MatrixProduct.Add(b.ScoreDeltas, b.HeadPanels, b.DependentDeltas);
        gradients.AddWeights(b.ScoreDeltas, b.Dependents, b.HeadDeltas);
        for (var t = 0; t < rows.Length; t++)
        {
            b.DependentDeltas.Row(t).CopyTo(b.ArcDeltas.Row(rows[t]));
            b.HeadDeltas.Row(t + 1).CopyTo(b.HeadArcDeltas.Row(rows[t]));
        }
        RowOperations.Add(b.HeadArcDeltas.At(rootRow), b.HeadDeltas.Data, shape.Arc);
    }

    private double LabelLoss(IReadOnlyList<TrainingSentence> batch, BatchLayout layout)
    {
        var b = buffers;
        b.HeadRows = HeadRows(batch, layout);
        b.Labels.Resize(layout.Count, shape.Label);
        for (var i = 0; i < layout.Count; i++) RowOperations.RectifiedSum(b.DependentLabels.At(i), b.HeadLabels.At(b.HeadRows[i]), b.Labels.At(i), shape.Label);
        labelDropout.Apply(b.Labels, random);
        label.Forward(b.Labels, b.LabelScores);
        b.LabelScoreDeltas.Resize(layout.Count, b.LabelScores.Columns);
        b.LabelScoreDeltas.Clear();
        var loss = 0.0;
        var count = model.Relations.Count;
        for (var s = 0; s < batch.Count; s++)
            for (var t = 0; t < batch[s].Length; t++)
            {
                var row = layout.Rows[s][t];
                loss += LossFunction.CrossEntropy(b.LabelScores.Row(row)[..count], batch[s].Relations[t], b.LabelScoreDeltas.Row(row)[..count], 1f / layout.Count);
            }
        return loss;
    }

    private static int[] HeadRows(IReadOnlyList<TrainingSentence> batch, BatchLayout layout)
    {
        var rows = new int[layout.Count];
        for (var s = 0; s < batch.Count; s++)
            for (var t = 0; t < batch[s].Length; t++)
                rows[layout.Rows[s][t]] = batch[s].Heads[t] == 0 ? layout.Count : layout.Rows[s][batch[s].Heads[t] - 1];
        return rows;
    }

    private void Backward(IReadOnlyList<TrainingSentence> batch, BatchLayout layout)
    {
        var b = buffers;
        Zero(b.UpperDeltas, layout.Count + 1, b.Upper.Columns);
        LabelBackward(layout);
        Zero(b.DependentArcDeltas, layout.Count + 1, shape.Arc);
        arc.Backward(b.DependentArcs, b.ArcDeltas, b.DependentArcDeltas);
        ThroughRectifier(b.DependentArcs, b.DependentArcDeltas, dependentDropout);
        ThroughRectifier(b.HeadArcs, b.HeadArcDeltas, headDropout);
        dependentArc.Backward(b.Upper, b.DependentArcDeltas, b.UpperDeltas);
        headArc.Backward(b.Upper, b.HeadArcDeltas, b.UpperDeltas);
        upperDropout.ApplyAgain(b.UpperDeltas);
        RowOperations.Add(root.Gradient.Data, b.UpperDeltas.At(layout.Count), b.UpperDeltas.Columns);
        LayerBackward(b.Lower, b.LowerReversed, layout, 2, b.UpperDeltas, b.LowerDeltas);
        tag.Backward(b.Lower, b.TagDeltas, b.LowerDeltas);
        lowerDropout.ApplyAgain(b.LowerDeltas);
        LayerBackward(b.Inputs, b.InputsReversed, layout, 0, b.LowerDeltas, b.InputDeltas);
        inputDropout.ApplyAgain(b.InputDeltas);
        EmbeddingBackward(batch, layout);
    }

    private void LabelBackward(BatchLayout layout)
    {
        var b = buffers;
        Zero(b.LabelDeltas, layout.Count, shape.Label);
        label.Backward(b.Labels, b.LabelScoreDeltas, b.LabelDeltas);
        ThroughRectifier(b.Labels, b.LabelDeltas, labelDropout);
        Zero(b.DependentLabelDeltas, layout.Count + 1, shape.Label);
        Zero(b.HeadLabelDeltas, layout.Count + 1, shape.Label);
        for (var i = 0; i < layout.Count; i++)
        {
            b.LabelDeltas.Row(i).CopyTo(b.DependentLabelDeltas.Row(i));
            RowOperations.Add(b.HeadLabelDeltas.At(b.HeadRows[i]), b.LabelDeltas.At(i), shape.Label);
        }
        dependentLabel.Backward(b.Upper, b.DependentLabelDeltas, b.UpperDeltas);
        headLabel.Backward(b.Upper, b.HeadLabelDeltas, b.UpperDeltas);
    }

    private void LayerBackward(Matrix inputs, Matrix reversed, BatchLayout layout, int first, Matrix outputDeltas, Matrix inputDeltas)
    {
        var b = buffers;
        b.ForwardDeltas.Resize(layout.Count, shape.Hidden);
        b.BackwardDeltas.Resize(layout.Count, shape.Hidden);
        for (var i = 0; i < layout.Count; i++)
        {
            outputDeltas.Row(i)[..shape.Hidden].CopyTo(b.ForwardDeltas.Row(i));
            outputDeltas.Row(layout.Mirror[i])[shape.Hidden..].CopyTo(b.BackwardDeltas.Row(i));
        }
        Zero(inputDeltas, layout.Count, inputs.Columns);
        Zero(b.ReversedDeltas, layout.Count, inputs.Columns);
        lstm[first].Backward(inputs, layout, b.ForwardDeltas, inputDeltas);
        lstm[first + 1].Backward(reversed, layout, b.BackwardDeltas, b.ReversedDeltas);
        for (var i = 0; i < layout.Count; i++) RowOperations.Add(inputDeltas.At(i), b.ReversedDeltas.At(layout.Mirror[i]), inputs.Columns);
    }

    private void EmbeddingBackward(IReadOnlyList<TrainingSentence> batch, BatchLayout layout)
    {
        for (var s = 0; s < batch.Count; s++)
            for (var t = 0; t < batch[s].Length; t++)
            {
                var row = layout.Rows[s][t];
                var deltas = buffers.InputDeltas.At(row) + shape.VectorPadded;
                RowOperations.Add(words.Touch(wordHidden[row] ? 0 : batch[s].Words[t].Word), deltas, shape.Word);
                foreach (var affix in batch[s].Words[t].Affixes) RowOperations.Add(affixes.Touch(affix), deltas + shape.Word, shape.Affix);
                if (schemes is not null) RowOperations.Add(schemes.Touch(batch[s].Scheme), buffers.InputDeltas.At(row) + shape.SchemeStart, shape.Scheme);
            }
    }

    /// <summary>Deltas back through dropout and leaky rectifier, whose sign survived in the activations.</summary>
    private static void ThroughRectifier(Matrix activations, Matrix deltas, Dropout dropout)
    {
        dropout.ApplyAgain(deltas);
        var count = (long)activations.Rows * activations.Columns;
        for (long i = 0; i < count; i++)
            if (activations.Data[i] < 0) deltas.Data[i] *= 0.1f;
    }

    private static void Zero(Matrix matrix, int rows, int columns)
    {
        matrix.Resize(rows, columns);
        matrix.Clear();
    }

    private TrainedLstm Lstm(LstmWeights w)
    {
        var trained = new TrainedLstm(Add(w.Input, Noise(w.Input.Rows)), Add(w.Recurrent, Noise(w.Recurrent.Rows)), Add(w.Bias, 0), gradients);
        w.Bias.Row(0).Slice(shape.Hidden, shape.Hidden).Fill(1);
        return trained;
    }

    private TrainedLayer Layer(LayerWeights w) => new(Add(w.Weights, Noise(w.Weights.Rows)), Add(w.Bias, 0), gradients);

    private Parameter Add(Matrix matrix, float noise)
    {
        var parameter = new Parameter(model.Weights.All.Single(named => ReferenceEquals(named.Values, matrix)), noise, random);
        parameters.Add(parameter);
        return parameter;
    }

    private static float Noise(int inner) => MathF.Sqrt(1f / inner);
}

/// <summary>Summed losses of a batch, in nats.</summary>
internal readonly record struct Losses(double Arcs, double Labels, double Tags, int Tokens)
{
    public Losses Plus(Losses other) => new(Arcs + other.Arcs, Labels + other.Labels, Tags + other.Tags, Tokens + other.Tokens);
}
