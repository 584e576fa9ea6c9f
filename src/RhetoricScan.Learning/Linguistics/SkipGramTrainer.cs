using System.Runtime.Intrinsics;
using RhetoricScan.Annotate.Features;
using RhetoricScan.Annotate.Segment;
using RhetoricScan.Languages;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>
/// Word vectors from raw text: skip-grams with negative sampling (Mikolov et al. 2013) where a word is the mean of its own vector and
/// those of its character 3- to 5-grams (Bojanowski et al. 2017). One thread, seeded.
/// </summary>
internal sealed unsafe class SkipGramTrainer
{
    private const int Width = 112;
    private const int Kept = 100;
    private const int Buckets = 1 << 17;
    private const int Window = 4;
    private const int Negatives = 5;
    private const int NegativeTable = 1 << 20;
    private const double Subsampling = 1e-4;
    private const float FirstRate = 0.05f;
    private const float LastShare = 0.02f;
    private readonly int epochs;
    private readonly int leastCount;
    private readonly RandomStream random = new(4);
    private readonly Matrix hidden = new(1, Width);
    private readonly Matrix change = new(1, Width);

    /// <summary>Sets how long to train and how often a word must occur.</summary>
    public SkipGramTrainer(int epochs, int leastCount) => (this.epochs, this.leastCount) = (epochs, leastCount);

    /// <summary>Trains on texts of one language.</summary>
    public WordVectors Train(IEnumerable<string> texts, string language)
    {
        var sentences = Sentences(texts, language);
        var counts = sentences.SelectMany(sentence => sentence).CountBy(word => word, StringComparer.Ordinal)
            .Where(pair => pair.Value >= leastCount).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var numbers = counts.Select((pair, i) => KeyValuePair.Create(pair.Key, i)).ToDictionary(StringComparer.Ordinal);
        var grams = counts.Select(pair => Grams(pair.Key, counts.Count)).ToArray();
        var (inputs, outputs) = (new Matrix(counts.Count + Buckets, Width), new Matrix(counts.Count, Width));
        foreach (ref var value in inputs.Values) value = (float)(random.Real() - 0.5) / Kept;
        var encoded = sentences.Select(sentence => sentence.Where(numbers.ContainsKey).Select(word => numbers[word]).ToArray()).ToList();
        Learn(encoded, [.. counts.Select(pair => pair.Value)], grams, inputs, outputs);
        return Vectors([.. counts.Select(pair => pair.Key)], grams, inputs);
    }

    private static List<string[]> Sentences(IEnumerable<string> texts, string language)
    {
        var segmenter = new RuleSegmenter(LanguagePack.Of(language));
        var sentences = new List<string[]>();
        foreach (var text in texts)
        {
            var segmentation = segmenter.Segment(text);
            foreach (var range in segmentation.Sentences)
                sentences.Add([.. segmentation.Tokens[range.First..range.End].Select(token => WordForm.Normal(token.In(text).ToString()))]);
        }
        return sentences;
    }

    private static int[] Grams(string word, int words)
    {
        var marked = $"<{word}>";
        var rows = new List<int>();
        for (var length = 3; length <= 5; length++)
            for (var i = 0; i + length <= marked.Length; i++) rows.Add(words + (int)(TextHash.Of(marked.AsSpan(i, length)) % Buckets));
        return [.. rows];
    }

    private void Learn(List<int[]> sentences, int[] counts, int[][] grams, Matrix inputs, Matrix outputs)
    {
        var negatives = Negative(counts);
        var total = counts.Sum(count => (long)count);
        var done = 0L;
        for (var epoch = 0; epoch < epochs; epoch++)
            foreach (var sentence in sentences)
            {
                var kept = sentence.Where(word => Keeps(counts[word] / (double)total)).ToArray();
                done += sentence.Length;
                var rate = FirstRate * MathF.Max(LastShare, 1 - (done / (float)(total * epochs)));
                for (var i = 0; i < kept.Length; i++) LearnWord(kept, i, grams[kept[i]], negatives, rate, inputs, outputs);
            }
    }

    private bool Keeps(double share) => random.Real() < Math.Sqrt(Subsampling / share) + (Subsampling / share);

    private void LearnWord(int[] sentence, int at, int[] grams, int[] negatives, float rate, Matrix inputs, Matrix outputs)
    {
        Mean(inputs, sentence[at], grams, hidden.Data);
        change.Clear();
        var window = 1 + random.Below(Window);
        for (var j = Math.Max(0, at - window); j <= Math.Min(sentence.Length - 1, at + window); j++)
            for (var n = 0; j != at && n <= Negatives; n++)
            {
                var other = n == 0 ? sentence[j] : negatives[random.Below(negatives.Length)];
                if (n > 0 && other == sentence[j]) continue;
                LearnPair(outputs.At(other), n == 0 ? 1 : 0, rate);
            }
        var share = 2f / (grams.Length + 1);
        Add(inputs.At(sentence[at]), change.Data, share);
        foreach (var gram in grams) Add(inputs.At(gram), change.Data, share);
    }

    private void LearnPair(float* context, int target, float rate)
    {
        var sum = Vector512<float>.Zero;
        for (var k = 0; k < Width; k += 16) sum = Vector512.FusedMultiplyAdd(Vector512.Load(hidden.Data + k), Vector512.Load(context + k), sum);
        var score = 0f;
        for (var lane = 0; lane < Vector512<float>.Count; lane++) score += sum[lane];
        var error = rate * (target - Curves.Logistic(Vector512.Create(score))[0]);
        Add(change.Data, context, error);
        Add(context, hidden.Data, error);
    }

    private static void Add(float* target, float* source, float factor)
    {
        for (var k = 0; k < Width; k += 16) Vector512.FusedMultiplyAdd(Vector512.Create(factor), Vector512.Load(source + k), Vector512.Load(target + k)).Store(target + k);
    }

    private static void Mean(Matrix inputs, int word, int[] grams, float* target)
    {
        var share = 1f / (grams.Length + 1);
        new Span<float>(target, Width).Clear();
        Add(target, inputs.At(word), share);
        foreach (var gram in grams) Add(target, inputs.At(gram), share);
    }

    /// <summary>Words in proportion to their count to the power 3/4.</summary>
    private static int[] Negative(int[] counts)
    {
        var weights = counts.Select(count => Math.Sqrt(count) * Math.Sqrt(Math.Sqrt(count))).ToArray();
        var (sum, table) = (weights.Sum(), new int[NegativeTable]);
        var (word, upTo) = (0, weights[0] / sum);
        for (var i = 0; i < table.Length; i++)
        {
            while (word + 1 < counts.Length && i >= upTo * table.Length) upTo += weights[++word] / sum;
            table[i] = word;
        }
        return table;
    }

    private WordVectors Vectors(IReadOnlyList<string> words, int[][] grams, Matrix inputs)
    {
        var values = new Matrix(words.Count, Kept);
        for (var i = 0; i < words.Count; i++)
        {
            Mean(inputs, i, grams[i], hidden.Data);
            hidden.Row(0)[..Kept].CopyTo(values.Row(i));
        }
        return new WordVectors(words, values);
    }
}
