using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Perceptron;

/// <summary>The parser of the engine <c>fast</c>: greedy perceptron tags, greedy arc-hybrid trees (Goldberg and Nivre 2013). Its arcs have no probabilities.</summary>
/// <param name="model">The model.</param>
/// <param name="scheme">Annotation scheme to follow; null for the model's default.</param>
/// <exception cref="UserErrorException">The model has no such scheme (RS5010).</exception>
internal sealed class FastParser(FastModel model, string? scheme = null) : ISentenceParser
{
    private const int MostKnown = 1 << 15;
    private readonly ulong schemeMark = model.Schemes.MarkOf(model.Schemes.NumberOf(scheme));
    private readonly BoundedCache<string, WordHashes> cache = new(MostKnown, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<SentenceAnalysis> Parse(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancellationToken)
    {
        var result = new SentenceAnalysis[sentences.Count];
        for (var i = 0; i < result.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            result[i] = Parse([.. sentences[i].Select(HashesOf)]);
        }
        return result;
    }

    /// <summary>Tags words greedily from left to right.</summary>
    public static int[] Tag(MultiWeights weights, WordHashes[] words, ulong schemeMark)
    {
        Span<ulong> room = stackalloc ulong[TagFeatures.Most];
        Span<short> scores = stackalloc short[MultiWeights.Padded(weights.Classes)];
        var tags = new int[words.Length];
        var (last, secondLast) = (-1, -1);
        for (var i = 0; i < words.Length; i++)
        {
            var list = new FeatureList(room);
            TagFeatures.Fill(words, i, last, secondLast, schemeMark, ref list);
            weights.Score(list.Features, scores);
            tags[i] = weights.Best(scores);
            (secondLast, last) = (last, tags[i]);
        }
        return tags;
    }

    private SentenceAnalysis Parse(WordHashes[] words)
    {
        var tags = Tag(model.TagWeights, words, schemeMark);
        var state = new ParserState(words, tags, model.Tags, schemeMark);
        Span<ulong> room = stackalloc ulong[ActionFeatures.Most];
        Span<short> actions = stackalloc short[MultiWeights.Padded(model.ActionWeights.Classes)];
        Span<short> labels = stackalloc short[MultiWeights.Padded(model.LabelWeights.Classes)];
        while (!state.IsDone)
        {
            var list = new FeatureList(room);
            ActionFeatures.Fill(state, ref list);
            model.ActionWeights.Score(list.Features, actions);
            var action = BestAllowed(state, actions);
            var label = 0;
            if (action != ParserAction.Shift)
            {
                list = new FeatureList(room);
                LabelFeatures.Fill(state, state.HeadBy(action), state.Stack(0), ref list);
                model.LabelWeights.Score(list.Features, labels);
                label = model.LabelWeights.Best(labels);
            }
            state.Apply(action, label);
        }
        return Tree(state, tags);
    }

    private static ParserAction BestAllowed(ParserState state, ReadOnlySpan<short> scores)
    {
        var best = -1;
        for (var action = 0; action < 3; action++)
            if (state.Allows((ParserAction)action) && (best < 0 || scores[action] > scores[best])) best = action;
        return (ParserAction)best;
    }

    /// <summary>Reads the tree; the first word under the root is the root of the sentence, others hang below it.</summary>
    private SentenceAnalysis Tree(ParserState state, int[] tags)
    {
        var root = Array.IndexOf(state.Heads, 0, 1);
        var words = new WordAnalysis[state.Count];
        for (var i = 1; i <= words.Length; i++)
        {
            var relation = i == root ? "root" : model.Relations[state.Labels[i]] is var name && name == "root" ? "parataxis" : name;
            var head = i == root ? -1 : state.Heads[i] == 0 ? root - 1 : state.Heads[i] - 1;
            words[i - 1] = new WordAnalysis(model.Tags.Universal(tags[i - 1]), model.Tags.Xpos(tags[i - 1]), model.Tags.Features(tags[i - 1]), head, relation, 1);
        }
        return new SentenceAnalysis(words);
    }

    private WordHashes HashesOf(string form)
    {
        if (cache.TryGet(form, out var hashes)) return hashes;
        hashes = new WordHashes(form, model.Clusters);
        cache.Add(form, hashes);
        return hashes;
    }
}
