using System.Runtime.Intrinsics;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Learned.Reader;
using RhetoricScan.Learning.Linguistics;
using RhetoricScan.Learning.Linguistics.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Evidence.Reader;

/// <summary>A sentence reader under training: forward with dropout, loss, backward. Mirrors <see cref="SentenceReader"/>.</summary>
internal sealed unsafe class TrainedReader
{
    private const float TableNoise = .05f;
    private readonly ReaderWeights weights;
    private readonly RandomStream random;
    private readonly List<Parameter> parameters = [];
    private readonly Gradients gradients = new();
    private readonly Parameter words;
    private readonly Parameter signs;
    private readonly TrainedLstm forward;
    private readonly TrainedLstm backward;
    private readonly TrainedLayer output;
    private readonly Dropout inputDropout;
    private readonly Dropout pooledDropout;
    private readonly float wordDropout;
    private readonly Matrix inputs = new(), reversed = new(), states = new(), pooled = new(), scores = new();
    private readonly Matrix scoreDeltas = new(), pooledDeltas = new(), forwardDeltas = new(), backwardDeltas = new(), inputDeltas = new(), reversedDeltas = new();
    private int[] largest = [];

    /// <summary>Fills the weights of a model, but its fixed vectors, with noise and readies the training.</summary>
    public TrainedReader(ReaderModel model, ReaderSettings settings, RandomStream random)
    {
        (weights, this.random, wordDropout) = (model.Weights, random, settings.WordDropout);
        (inputDropout, pooledDropout) = (new Dropout(settings.InputDropout), new Dropout(settings.PooledDropout));
        words = Add(weights.Words, isTable: true, TableNoise);
        signs = Add(weights.Signs, isTable: true, TableNoise);
        weights.Signs.Row(0).Clear();
        (forward, backward) = (Lstm(weights.Forward), Lstm(weights.Backward));
        output = new TrainedLayer(Add(weights.Output.Weights, isTable: false, Noise(weights.Output.Weights.Rows)), Add(weights.Output.Bias, isTable: false, 0), gradients);
    }

    /// <summary>All parameters in a fixed order.</summary>
    public IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>Gathers the gradients of one batch of labelled sentences, longest first, and returns the summed loss in nats.</summary>
    public double Learn(IReadOnlyList<LabelledReading> batch)
    {
        var layout = new BatchLayout([.. batch.Select(reading => reading.Sentence.Length)]);
        Read(batch, layout);
        Network.Join(forward.Outputs, backward.Outputs, layout, states);
        Pooling.Run(states, layout, pooled, ref largest);
        pooledDropout.Apply(pooled, random);
        output.Forward(pooled, scores);
        var loss = Loss(batch);
        Clear(pooledDeltas, pooled);
        output.Backward(pooled, scoreDeltas, pooledDeltas);
        pooledDropout.ApplyAgain(pooledDeltas);
        Unpool(layout);
        Return(batch, layout);
        return loss;
    }

    private void Read(IReadOnlyList<LabelledReading> batch, BatchLayout layout)
    {
        SentenceReader.Embed(weights, [.. batch.Select(reading => reading.Sentence)], layout, inputs);
        HideWords(layout.Count);
        inputDropout.Apply(inputs, random);
        layout.Reverse(inputs, reversed);
        forward.Forward(inputs, layout);
        backward.Forward(reversed, layout);
    }

    /// <summary>Without the trained vector now and then, so that the fixed one must do.</summary>
    private void HideWords(int rows)
    {
        var shape = weights.Shape;
        for (var i = 0; i < rows; i++)
            if (random.Real() < wordDropout) inputs.Row(i).Slice(shape.Vector, shape.Word).Clear();
    }

    private void Return(IReadOnlyList<LabelledReading> batch, BatchLayout layout)
    {
        Clear(inputDeltas, inputs);
        Clear(reversedDeltas, inputs);
        forward.Backward(inputs, layout, forwardDeltas, inputDeltas);
        backward.Backward(reversed, layout, backwardDeltas, reversedDeltas);
        for (var i = 0; i < layout.Count; i++) RowOperations.Add(inputDeltas.At(i), reversedDeltas.At(layout.Mirror[i]), inputDeltas.Columns);
        inputDropout.ApplyAgain(inputDeltas);
        var shape = weights.Shape;
        for (var s = 0; s < batch.Count; s++)
            for (var t = 0; t < batch[s].Sentence.Length; t++)
            {
                var delta = inputDeltas.At(layout.Rows[s][t]) + shape.Vector;
                RowOperations.Add(words.Touch(batch[s].Sentence.Words[t]), delta, shape.Word);
                foreach (var sign in batch[s].Sentence.Signs[t]) RowOperations.Add(signs.Touch(sign), delta + shape.Word, shape.Sign);
            }
    }

    private Parameter Add(Matrix values, bool isTable, float noise)
    {
        var parameter = new Parameter(new NamedMatrix("", values, isTable), noise, random);
        parameters.Add(parameter);
        return parameter;
    }

    private double Loss(IReadOnlyList<LabelledReading> batch)
    {
        Clear(scoreDeltas, scores);
        var loss = 0.0;
        for (var s = 0; s < batch.Count; s++)
            for (var label = 0; label < LabelScores.Count; label++)
            {
                var (share, weight) = (batch[s].Shares[label], batch[s].Weight);
                var chance = Curves.Logistic(Vector512.Create(scores.Row(s)[label]))[0];
                loss -= weight * ((share * Math.Log(chance + 1e-7)) + ((1 - share) * Math.Log(1 - chance + 1e-7)));
                scoreDeltas.Row(s)[label] = weight * (chance - share) / batch.Count;
            }
        return loss;
    }

    /// <summary>Spreads the pooled sentence's gradient over the words: the maximum's to its word, the mean's to all.</summary>
    private void Unpool(BatchLayout layout)
    {
        var hidden = weights.Shape.Hidden;
        forwardDeltas.Resize(layout.Count, hidden);
        backwardDeltas.Resize(layout.Count, hidden);
        forwardDeltas.Clear();
        backwardDeltas.Clear();
        for (var s = 0; s < layout.Rows.Length; s++)
        {
            var deltas = pooledDeltas.Row(s);
            for (var k = 0; k < 2 * hidden; k++)
            {
                var most = largest[(s * 2 * hidden) + k];
                var mean = deltas[(2 * hidden) + k] * Pooling.MeanScale / layout.Rows[s].Length;
                foreach (var row in layout.Rows[s])
                {
                    var delta = mean + (row == most ? deltas[k] : 0);
                    if (k < hidden) forwardDeltas.At(row)[k] = delta;
                    else backwardDeltas.At(layout.Mirror[row])[k - hidden] = delta;
                }
            }
        }
    }

    private TrainedLstm Lstm(LstmWeights lstm)
    {
        var trained = new TrainedLstm(
            Add(lstm.Input, isTable: false, Noise(lstm.Input.Rows)),
            Add(lstm.Recurrent, isTable: false, Noise(lstm.Recurrent.Rows)),
            Add(lstm.Bias, isTable: false, 0),
            gradients);
        lstm.Bias.Row(0).Slice(weights.Shape.Hidden, weights.Shape.Hidden).Fill(1);
        return trained;
    }

    private static float Noise(int inner) => 1 / MathF.Sqrt(inner);

    private static void Clear(Matrix deltas, Matrix like)
    {
        deltas.Resize(like.Rows, like.Columns);
        deltas.Clear();
    }
}
