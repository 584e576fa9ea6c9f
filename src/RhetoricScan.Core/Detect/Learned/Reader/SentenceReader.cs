using System.Collections.Concurrent;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Detect.Views;
using RhetoricScan.Numerics;

namespace RhetoricScan.Detect.Learned.Reader;

/// <summary>
/// Reads masked sentences word by word in both directions and gives the log odds of the labels. Thread-safe; a sentence's result doesn't depend
/// on its batch, and the same bits come out on every processor.
/// </summary>
public sealed class SentenceReader
{
    private const int Batch = 16;
    private readonly Panels[] lstm;
    private readonly Panels output;
    private readonly ConcurrentBag<ReaderBuffers> spare = [];

    /// <summary>Packs the weights.</summary>
    internal SentenceReader(ReaderModel model)
    {
        Model = model;
        var weights = model.Weights;
        lstm = [Panels.Of(weights.Forward.Input), Panels.Of(weights.Forward.Recurrent), Panels.Of(weights.Backward.Input), Panels.Of(weights.Backward.Recurrent)];
        output = Panels.Of(weights.Output.Weights);
    }

    /// <summary>Reads a file of the models folder.</summary>
    /// <exception cref="UserErrorException">The bytes are no reader of this version (RS5003).</exception>
    public static SentenceReader Read(ReadOnlySpan<byte> bytes) => new(ReaderFile.Read(bytes));

    /// <summary>The bytes of the file; the weights are rounded to eight bits.</summary>
    public byte[] ToBytes() => ReaderFile.Write(Model);

    /// <summary>Weights and vocabularies.</summary>
    internal ReaderModel Model { get; }

    /// <summary>The log odds of the seven labels, one row per sentence.</summary>
    public float[][] LogOdds(IReadOnlyList<SentenceView> views) => LogOdds([.. views.Select(Model.Encode)]);

    /// <summary>The log odds of encoded sentences.</summary>
    internal float[][] LogOdds(IReadOnlyList<ReadSentence> sentences)
    {
        var result = new float[sentences.Count][];
        if (!spare.TryTake(out var buffers)) buffers = new ReaderBuffers();
        foreach (var batch in Enumerable.Range(0, sentences.Count).OrderByDescending(i => sentences[i].Length).Chunk(Batch))
        {
            ReadSentence[] members = [.. batch.Select(i => sentences[i])];
            Run(members, new BatchLayout([.. members.Select(member => member.Length)]), buffers);
            for (var i = 0; i < batch.Length; i++) result[batch[i]] = buffers.Scores.Row(i)[..LabelScores.Count].ToArray();
        }
        spare.Add(buffers);
        return result;
    }

    private void Run(ReadSentence[] batch, BatchLayout layout, ReaderBuffers buffers)
    {
        var weights = Model.Weights;
        Embed(weights, batch, layout, buffers.Inputs);
        layout.Reverse(buffers.Inputs, buffers.Reversed);
        Lstm.Run(buffers.Inputs, lstm[0], lstm[1], weights.Forward.Bias, layout, buffers.Forward);
        Lstm.Run(buffers.Reversed, lstm[2], lstm[3], weights.Backward.Bias, layout, buffers.Backward);
        Network.Join(buffers.Forward.Outputs, buffers.Backward.Outputs, layout, buffers.States);
        Pooling.Run(buffers.States, layout, buffers.Pooled, ref buffers.Largest);
        MatrixProduct.Set(buffers.Pooled, output, buffers.Scores);
        RowOperations.AddToAll(buffers.Scores, weights.Output.Bias);
    }

    /// <summary>A row per word: its two vectors, and behind them the sum of its signs'.</summary>
    internal static unsafe void Embed(ReaderWeights weights, IReadOnlyList<ReadSentence> batch, BatchLayout layout, Matrix inputs)
    {
        var shape = weights.Shape;
        inputs.Resize(layout.Count, shape.Input);
        inputs.Clear();
        for (var s = 0; s < batch.Count; s++)
            for (var t = 0; t < batch[s].Length; t++)
            {
                var row = inputs.At(layout.Rows[s][t]);
                weights.Vectors.CopyRow(batch[s].Words[t], new Span<float>(row, shape.Vector));
                weights.Words.CopyRow(batch[s].Words[t], new Span<float>(row + shape.Vector, shape.Word));
                foreach (var sign in batch[s].Signs[t]) RowOperations.Add(row + shape.Vector + shape.Word, weights.Signs.At(sign), shape.Sign);
            }
    }
}

/// <summary>Buffers of one pass; used by one thread at a time.</summary>
internal sealed class ReaderBuffers
{
    public int[] Largest = [];

    public Matrix Inputs { get; } = new();

    public Matrix Reversed { get; } = new();

    public LstmState Forward { get; } = new();

    public LstmState Backward { get; } = new();

    public Matrix States { get; } = new();

    public Matrix Pooled { get; } = new();

    public Matrix Scores { get; } = new();
}
