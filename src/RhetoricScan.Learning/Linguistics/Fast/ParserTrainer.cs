using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>Trains actions and relations of the arc-hybrid parser, mostly on the states its own mistakes lead to.</summary>
internal sealed class ParserTrainer
{
    private const int ActionBits = 20;
    private const int LabelBits = 17;
    private const float Quantum = 0.3f;
    private const int LeastActionLevel = 7;
    private const int LeastLabelLevel = 5;
    private const double Exploration = 0.9;
    private readonly MultiPerceptron actions = new(3, ActionBits);
    private readonly MultiPerceptron labels;
    private readonly RandomStream random = new(11);
    private readonly int labelCount;

    /// <summary>Readies a parser for a number of relations.</summary>
    public ParserTrainer(int labelCount) => (this.labelCount, labels) = (labelCount, new MultiPerceptron(labelCount, LabelBits));

    /// <summary>Trains on sentences with predicted tags.</summary>
    public (MultiWeights Actions, MultiWeights Labels) Train(IReadOnlyList<FastSentence> sentences, IReadOnlyList<int[]> tags, int epochs)
    {
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (var i in order) Learn(sentences[i], tags[i], explore: epoch > 0);
        }
        return (actions.Averaged(Quantum).Pruned(LeastActionLevel), labels.Averaged(Quantum).Pruned(LeastLabelLevel));
    }

    private void Learn(FastSentence sentence, int[] tags, bool explore)
    {
        var state = new ParserState(sentence.Words, tags);
        var oracle = new DynamicOracle(sentence.Heads);
        Span<ulong> room = stackalloc ulong[ActionFeatures.Most];
        Span<float> scores = stackalloc float[3];
        Span<int> costs = stackalloc int[3];
        while (!state.IsDone)
        {
            var list = new FeatureList(room);
            ActionFeatures.Fill(state, ref list);
            actions.Score(list.Features, scores);
            oracle.Costs(state, costs);
            var (guess, gold) = Choose(state, scores, costs);
            actions.Learn(list.Features, gold, guess);
            var action = (ParserAction)(explore && random.Real() < Exploration ? guess : gold);
            var label = action == ParserAction.Shift ? 0 : LearnLabel(state, sentence, state.HeadBy(action), keepGold: !explore);
            oracle.Follow(state, action);
            state.Apply(action, label);
        }
    }

    private static (int Guess, int Gold) Choose(ParserState state, ReadOnlySpan<float> scores, ReadOnlySpan<int> costs)
    {
        var (guess, gold, least) = (-1, -1, int.MaxValue);
        for (var a = 0; a < 3; a++)
            if (state.Allows((ParserAction)a)) least = Math.Min(least, costs[a]);
        for (var a = 0; a < 3; a++)
        {
            if (!state.Allows((ParserAction)a)) continue;
            if (guess < 0 || scores[a] > scores[guess]) guess = a;
            if (costs[a] == least && (gold < 0 || scores[a] > scores[gold])) gold = a;
        }
        return (guess, gold);
    }

    private int LearnLabel(ParserState state, FastSentence sentence, int head, bool keepGold)
    {
        Span<ulong> room = stackalloc ulong[LabelFeatures.Most];
        Span<float> scores = stackalloc float[labelCount];
        var word = state.Stack(0);
        var list = new FeatureList(room);
        LabelFeatures.Fill(state, head, word, ref list);
        labels.Score(list.Features, scores);
        var guess = MultiPerceptron.Best(scores);
        if (sentence.Heads[word] != head) return guess;
        labels.Learn(list.Features, sentence.Labels[word], guess);
        return keepGold ? sentence.Labels[word] : guess;
    }
}
