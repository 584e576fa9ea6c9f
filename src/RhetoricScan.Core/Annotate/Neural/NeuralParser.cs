using System.Collections.Concurrent;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Neural;

/// <summary>Tags and parses sentences of given words. Thread-safe; a sentence's result doesn't depend on its batch.</summary>
internal sealed class NeuralParser : ISentenceParser
{
    private const int BatchTokens = 300;
    private const int MostKnown = 1 << 15;
    private readonly Network network;
    private readonly NeuralDecoder decoder;
    private readonly int scheme;
    private readonly ConcurrentBag<Workspace> workspaces = [];
    private readonly BoundedCache<string, WordRows> cache = new(MostKnown, StringComparer.Ordinal);

    /// <summary>Readies a model for parsing.</summary>
    /// <param name="model">The model.</param>
    /// <param name="scheme">Annotation scheme to follow; null for the model's default.</param>
    /// <exception cref="UserErrorException">The model has no such scheme (RS5010).</exception>
    public NeuralParser(NeuralModel model, string? scheme = null)
    {
        Model = model;
        this.scheme = model.Schemes.NumberOf(scheme);
        network = new Network(model);
        decoder = new NeuralDecoder(model, network.Label);
    }

    public NeuralModel Model { get; }

    /// <inheritdoc/>
    public IReadOnlyList<SentenceAnalysis> Parse(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancellationToken)
    {
        var result = new SentenceAnalysis[sentences.Count];
        int[] order = [.. Enumerable.Range(0, sentences.Count).OrderByDescending(i => sentences[i].Count)];
        if (!workspaces.TryTake(out var work)) work = new Workspace();
        for (var first = 0; first < order.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (end, tokens) = (first, 0);
            while (end < order.Length && (end == first || tokens + sentences[order[end]].Count <= BatchTokens)) tokens += sentences[order[end++]].Count;
            ParseBatch(sentences, order.AsSpan(first, end - first), work, result);
            first = end;
        }
        workspaces.Add(work);
        return result;
    }

    private void ParseBatch(IReadOnlyList<IReadOnlyList<string>> sentences, ReadOnlySpan<int> batch, Workspace work, SentenceAnalysis[] result)
    {
        var words = new WordRows[batch.Length][];
        var lengths = new int[batch.Length];
        for (var i = 0; i < batch.Length; i++)
        {
            words[i] = [.. sentences[batch[i]].Select(RowsOf)];
            lengths[i] = words[i].Length;
        }
        var layout = new BatchLayout(lengths);
        network.Run(words, layout, scheme, work);
        for (var i = 0; i < batch.Length; i++) result[batch[i]] = decoder.Decode(work, layout, i);
    }

    private WordRows RowsOf(string form)
    {
        if (cache.TryGet(form, out var rows)) return rows;
        rows = Model.RowsOf(form);
        cache.Add(form, rows);
        return rows;
    }
}
