using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>Trains actions and relations of the arc-hybrid parser, mostly on the states its own mistakes lead to.</summary>
internal sealed class ParserTrainer
{
    private const int ActionBits = 20;
    private const int LabelBits = 18;
    private const float Quantum = 0.3f;
    private const float ActionMargin = 60;
    private const float LabelMargin = 50;
    private const double Exploration = 0.9;
    private readonly MultiPerceptron actions = new(3, ActionBits, ActionMargin);
    private readonly MultiPerceptron labels;
    private readonly RandomStream random = new(11);
    private readonly TagSet tagSet;
    private readonly int labelCount;

    /// <summary>Readies a parser for tags and a number of relations.</summary>
    public ParserTrainer(TagSet tagSet, int labelCount) => (this.tagSet, this.labelCount, labels) = (tagSet, labelCount, new MultiPerceptron(labelCount, LabelBits, LabelMargin));

    /// <summary>Trains on sentences with predicted tags.</summary>
    public (MultiWeights Actions, MultiWeights Labels) Train(IReadOnlyList<FastSentence> sentences, IReadOnlyList<int[]> tags, int epochs, FastSettings settings)
    {
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (var i in order) Learn(sentences[i], tags[i], explore: epoch > 0);
        }
        return (actions.Averaged(Quantum).Pruned(settings.LeastActionLevel), labels.Averaged(Quantum).Pruned(settings.LeastLabelLevel));
    }

    private void Learn(FastSentence sentence, int[] tags, bool explore)
    {
        var state = new ParserState(sentence.Words, tags, tagSet, sentence.SchemeMark);
        var oracle = new DynamicOracle(sentence.Heads);
        Span<ulong> room = stackalloc ulong[ActionFeatures.Most];
        Span<float> scores = stackalloc float[MultiWeights.Padded(3)];
        Span<int> costs = stackalloc int[3];
        while (!state.IsDone)
        {
            var list = new FeatureList(room);
            ActionFeatures.Fill(state, ref list);
            actions.Score(list.Features, scores);
            oracle.Costs(state, costs);
            var (guess, gold, rival) = Choose(state, scores, costs);
            actions.Learn(list.Features, scores, gold, rival);
            var action = (ParserAction)(explore && random.Real() < Exploration ? guess : gold);
            var label = action == ParserAction.Shift ? 0 : LearnLabel(state, sentence, state.HeadBy(action), keepGold: !explore);
            oracle.Follow(state, action);
            state.Apply(action, label);
        }
    }

    /// <summary>The best action, the best right one and the best wrong one; -1 where no possible action is wrong.</summary>
    private static (int Guess, int Gold, int Rival) Choose(ParserState state, ReadOnlySpan<float> scores, ReadOnlySpan<int> costs)
    {
        var (guess, gold, rival, least) = (-1, -1, -1, int.MaxValue);
        for (var a = 0; a < 3; a++)
            if (state.Allows((ParserAction)a)) least = Math.Min(least, costs[a]);
        for (var a = 0; a < 3; a++)
        {
            if (!state.Allows((ParserAction)a)) continue;
            if (guess < 0 || scores[a] > scores[guess]) guess = a;
            if (costs[a] == least && (gold < 0 || scores[a] > scores[gold])) gold = a;
            if (costs[a] > least && (rival < 0 || scores[a] > scores[rival])) rival = a;
        }
        return (guess, gold, rival);
    }

    private int LearnLabel(ParserState state, FastSentence sentence, int head, bool keepGold)
    {
        Span<ulong> room = stackalloc ulong[LabelFeatures.Most];
        Span<float> scores = stackalloc float[MultiWeights.Padded(labelCount)];
        var word = state.Stack(0);
        var list = new FeatureList(room);
        LabelFeatures.Fill(state, head, word, ref list);
        labels.Score(list.Features, scores);
        ReadOnlySpan<float> known = scores[..labelCount];
        var gold = sentence.Labels[word];
        var guess = MultiPerceptron.Best(known);
        if (sentence.Heads[word] != head) return guess;
        labels.Learn(list.Features, known, gold, MultiPerceptron.Best(known, without: gold));
        return keepGold ? gold : guess;
    }
}
