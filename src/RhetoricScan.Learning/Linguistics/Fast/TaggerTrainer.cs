using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>Trains the perceptron tagger on its own guesses of the tags before.</summary>
internal static class TaggerTrainer
{
    private const int Bits = 18;
    private const float Quantum = 0.3f;
    private const float Margin = 30;

    /// <summary>Trains on sentences.</summary>
    public static MultiWeights Train(IReadOnlyList<FastSentence> sentences, int tags, int epochs, int leastLevel)
    {
        var perceptron = new MultiPerceptron(tags, Bits, Margin);
        var random = new RandomStream(7);
        FastSentence[] order = [.. sentences];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle<FastSentence>(order);
            foreach (var sentence in order) Learn(sentence, perceptron, tags);
        }
        return perceptron.Averaged(Quantum).Pruned(leastLevel);
    }

    private static void Learn(FastSentence sentence, MultiPerceptron perceptron, int tags)
    {
        Span<ulong> room = stackalloc ulong[TagFeatures.Most];
        Span<float> scores = stackalloc float[MultiWeights.Padded(tags)];
        var (last, secondLast) = (-1, -1);
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var list = new FeatureList(room);
            TagFeatures.Fill(sentence.Words, i, last, secondLast, sentence.SchemeMark, ref list);
            perceptron.Score(list.Features, scores);
            ReadOnlySpan<float> known = scores[..tags];
            var gold = sentence.Tags[i];
            perceptron.Learn(list.Features, known, gold, MultiPerceptron.Best(known, without: gold));
            (secondLast, last) = (last, MultiPerceptron.Best(known));
        }
    }
}
