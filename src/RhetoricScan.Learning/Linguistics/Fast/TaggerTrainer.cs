using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>Trains the perceptron tagger on its own guesses of the tags before.</summary>
internal static class TaggerTrainer
{
    private const int Bits = 18;
    private const float Quantum = 0.3f;
    private const int LeastLevel = 5;

    /// <summary>Trains on sentences.</summary>
    public static MultiWeights Train(IReadOnlyList<FastSentence> sentences, int tags, int epochs)
    {
        var perceptron = new MultiPerceptron(tags, Bits);
        var random = new RandomStream(7);
        FastSentence[] order = [.. sentences];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle<FastSentence>(order);
            foreach (var sentence in order) Learn(sentence, perceptron, tags);
        }
        return perceptron.Averaged(Quantum).Pruned(LeastLevel);
    }

    private static void Learn(FastSentence sentence, MultiPerceptron perceptron, int tags)
    {
        Span<ulong> room = stackalloc ulong[TagFeatures.Most];
        Span<float> scores = stackalloc float[tags];
        var (last, secondLast) = (-1, -1);
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var list = new FeatureList(room);
            TagFeatures.Fill(sentence.Words, i, last, secondLast, ref list);
            perceptron.Score(list.Features, scores);
            var guess = MultiPerceptron.Best(scores);
            perceptron.Learn(list.Features, sentence.Tags[i], guess);
            (secondLast, last) = (last, guess);
        }
    }
}
