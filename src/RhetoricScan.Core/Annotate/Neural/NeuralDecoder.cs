using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>Reads the best analysis of each sentence out of the scores of a batch.</summary>
internal sealed unsafe class NeuralDecoder(NeuralModel model, Panels label)
{
    private const float Impossible = -1e9f;
    private readonly int root = model.Relations.NumberOf("root");

    /// <summary>Decodes sentence <paramref name="sentence"/> of a batch.</summary>
    public SentenceAnalysis Decode(Workspace work, BatchLayout layout, int sentence)
    {
        var rows = layout.Rows[sentence];
        ScoreArcs(work, layout, rows);
        var heads = SpanningTree.Best(work.Arcs);
        ScoreLabels(work, layout, rows, heads);
        var words = new WordAnalysis[rows.Length];
        for (var t = 0; t < rows.Length; t++) words[t] = Word(work, rows[t], t, heads[t]);
        return new SentenceAnalysis(words);
    }

    private WordAnalysis Word(Workspace work, int row, int position, int head)
    {
        var tags = work.TagScores.Row(row);
        var fine = model.FineTags.Names[Largest(tags.Slice(model.Tags.Count, model.FineTags.Count))];
        if (fine == "_") fine = "";
        var labels = work.LabelScores.Row(position)[..model.Relations.Count];
        if (head != 0) labels[root] = Impossible;
        var relation = head == 0 ? root : Largest(labels);
        var confidence = Probability(work.Arcs.Row(position), head) * (head == 0 ? 1 : Probability(labels, relation));
        return new WordAnalysis(
            model.Tags.Names[Largest(tags[..model.Tags.Count])], model.FineTagsAreFeatures ? "" : fine, model.FineTagsAreFeatures ? fine : "", head - 1, model.Relations.Names[relation], confidence);
    }

    private static void ScoreArcs(Workspace work, BatchLayout layout, int[] rows)
    {
        var width = work.ArcHeads.Columns;
        work.Heads.Resize(rows.Length + 1, width);
        work.Dependents.Resize(rows.Length, width);
        work.ArcHeads.Row(layout.Count).CopyTo(work.Heads.Row(0));
        for (var t = 0; t < rows.Length; t++)
        {
            work.ArcHeads.Row(rows[t]).CopyTo(work.Heads.Row(t + 1));
            work.ArcDependents.Row(rows[t]).CopyTo(work.Dependents.Row(t));
        }
        work.HeadPanels.PackTransposed(work.Heads.Data, width, width, rows.Length + 1);
        MatrixProduct.Set(work.Dependents, work.HeadPanels, work.Arcs);
        for (var t = 0; t < rows.Length; t++) work.Arcs.Row(t)[t + 1] = Impossible;
    }

    private void ScoreLabels(Workspace work, BatchLayout layout, int[] rows, int[] heads)
    {
        var width = work.LabelHeads.Columns;
        work.LabelHidden.Resize(rows.Length, width);
        for (var t = 0; t < rows.Length; t++)
        {
            var head = heads[t] == 0 ? layout.Count : rows[heads[t] - 1];
            RowOperations.RectifiedSum(work.LabelDependents.At(rows[t]), work.LabelHeads.At(head), work.LabelHidden.At(t), width);
        }
        MatrixProduct.Set(work.LabelHidden, label, work.LabelScores);
        RowOperations.AddToAll(work.LabelScores, model.Weights.Label.Bias);
    }

    private static int Largest(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    /// <summary>The softmax at one index.</summary>
    private static float Probability(ReadOnlySpan<float> scores, int at)
    {
        var largest = scores[Largest(scores)];
        var sum = 0f;
        foreach (var score in scores) sum += Curves.Exp(score - largest);
        return Curves.Exp(scores[at] - largest) / sum;
    }
}
