using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Annotate.Segment;
using RhetoricScan.Text;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>Trains word and sentence boundaries on treebank text.</summary>
internal static class SegmenterTrainer
{
    private const int Epochs = 8;
    private const int Bits = 20;
    private const float Margin = 5;
    private const float Quantum = 0.25f;

    /// <summary>The bytes of a segmenter file.</summary>
    public static byte[] Train(IReadOnlyList<ConlluSentence> treebank)
    {
        var text = TreebankText.Of(treebank);
        var (words, sentences) = (new BinaryPerceptron(Bits, Margin), new BinaryPerceptron(Bits, Margin));
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            LearnWords(text, words);
            LearnSentences(text, sentences);
        }
        return SegmenterFile.Write(words.Averaged(Quantum), sentences.Averaged(Quantum));
    }

    private static void LearnWords(TreebankText treebank, BinaryPerceptron perceptron)
    {
        var starts = treebank.Words.Select(word => word.Start).ToHashSet();
        var text = treebank.Text;
        for (var start = Blank.Skip(text, 0, text.Length); start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !Blank.Is(text[end])) end++;
            var next = Blank.Skip(text, end, text.Length);
            var paragraphEnds = next == text.Length || text.AsSpan(end, next - end).Contains('\n');
            if (end - start <= TrainedSegmenter.LongestRun)
                LearnRun(text, start, end, paragraphEnds ? CharacterClass.Blank : CharacterClass.Of(WordBoundaryFeatures.Fold(text[next])), starts, perceptron);
            start = next;
        }
    }

    private static void LearnRun(string text, int start, int end, int next, HashSet<int> starts, BinaryPerceptron perceptron)
    {
        Span<char> folded = stackalloc char[TrainedSegmenter.LongestRun];
        folded = folded[..(end - start)];
        for (var i = 0; i < folded.Length; i++) folded[i] = WordBoundaryFeatures.Fold(text[start + i]);
        Span<ulong> features = stackalloc ulong[WordBoundaryFeatures.Count];
        var places = new WordBoundaryFeatures(folded, next);
        var wordStart = 0;
        for (var at = 1; at < folded.Length; at++)
        {
            places.Fill(at, wordStart, features);
            var parts = starts.Contains(start + at);
            perceptron.Learn(features, parts);
            if (parts) wordStart = at;
        }
    }

    private static void LearnSentences(TreebankText treebank, BinaryPerceptron perceptron)
    {
        var (text, words) = (treebank.Text, treebank.Words);
        var views = words.Select(word => SentenceBoundaryFeatures.Of(text, word)).ToArray();
        var starts = treebank.SentenceStarts.ToHashSet();
        Span<ulong> features = stackalloc ulong[SentenceBoundaryFeatures.Count];
        for (int first = 0, end; first < words.Count; first = end)
        {
            end = first + 1;
            while (end < words.Count && !text.AsSpan(words[end - 1].End, words[end].Start - words[end - 1].End).Contains('\n')) end++;
            for (var i = first; i + 1 < end; i++)
            {
                var kind = CharacterClass.Of(text[words[i].End - 1]);
                SentenceBoundaryFeatures.Fill(views.AsSpan(first, end - first), i - first, words[i].End == words[i + 1].Start, kind, features);
                perceptron.Learn(features, starts.Contains(i + 1));
            }
        }
    }
}
