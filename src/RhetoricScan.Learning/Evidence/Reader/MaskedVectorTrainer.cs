using System.Runtime.Intrinsics;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Learning.Linguistics;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Evidence.Reader;

/// <summary>Skip-grams with negative sampling (Mikolov et al. 2013) over masked words. One thread, seeded: the same texts give the same bytes.</summary>
internal sealed unsafe class MaskedVectorTrainer
{
    private const int Width = 96;
    private const int Window = 5;
    private const int Negatives = 5;
    private const int Epochs = 8;
    private const int DrawTable = 1 << 20;
    private const double Subsampling = 1e-4;
    private const float FirstRate = .04f;
    private const float LastShare = .02f;
    private readonly RandomStream random = new(7);
    private readonly IReadOnlyList<int[]> sentences;
    private readonly int[] counts;
    private readonly double total;
    private readonly int[] draws;
    private readonly Matrix inputs;
    private readonly Matrix outputs;
    private readonly Matrix change = new(1, Width);

    private MaskedVectorTrainer(IReadOnlyList<int[]> sentences, int words)
    {
        this.sentences = sentences;
        counts = new int[words];
        foreach (var sentence in sentences)
            foreach (var word in sentence) counts[word]++;
        total = counts.Sum(count => (long)count);
        draws = Draws(counts);
        (inputs, outputs) = (new Matrix(words, Width), new Matrix(words, Width));
        foreach (ref var value in inputs.Values) value = (float)(random.Real() - .5) / Width;
    }

    /// <summary>Trains the vectors of a vocabulary on sentences given by its rows.</summary>
    public static MaskedVectors Train(Vocabulary words, IReadOnlyList<int[]> sentences)
    {
        var trainer = new MaskedVectorTrainer(sentences, words.Count);
        trainer.Run();
        return new MaskedVectors(words, trainer.inputs).Scaled();
    }

    private void Run()
    {
        var done = 0L;
        for (var epoch = 0; epoch < Epochs; epoch++)
            foreach (var sentence in sentences)
            {
                done += sentence.Length;
                var rate = FirstRate * MathF.Max(LastShare, 1 - (float)(done / (total * Epochs)));
                var kept = sentence.Where(Keeps).ToArray();
                for (var i = 0; i < kept.Length; i++) Learn(kept, i, rate);
            }
    }

    /// <summary>Frequent words are left out most of the time.</summary>
    private bool Keeps(int word)
    {
        var share = counts[word] / total;
        return random.Real() < Math.Sqrt(Subsampling / share) + (Subsampling / share);
    }

    private void Learn(int[] sentence, int at, float rate)
    {
        change.Clear();
        var word = inputs.At(sentence[at]);
        var window = 1 + random.Below(Window);
        for (var j = Math.Max(0, at - window); j <= Math.Min(sentence.Length - 1, at + window); j++)
        {
            if (j == at) continue;
            Pair(word, sentence[j], 1, rate);
            for (var n = 0; n < Negatives; n++)
                if (draws[random.Below(draws.Length)] is var other && other != sentence[j]) Pair(word, other, 0, rate);
        }
        RowOperations.Add(word, change.Data, Width);
    }

    private void Pair(float* word, int other, float target, float rate)
    {
        var context = outputs.At(other);
        var products = Vector512<float>.Zero;
        for (var k = 0; k < Width; k += 16) products = Vector512.FusedMultiplyAdd(Vector512.Load(word + k), Vector512.Load(context + k), products);
        var score = 0f;
        for (var lane = 0; lane < Vector512<float>.Count; lane++) score += products[lane];
        var error = (Vector512.Create(target) - Curves.Logistic(Vector512.Create(score))) * rate;
        for (var k = 0; k < Width; k += 16)
        {
            var before = Vector512.Load(context + k);
            Vector512.FusedMultiplyAdd(error, before, Vector512.Load(change.Data + k)).Store(change.Data + k);
            Vector512.FusedMultiplyAdd(error, Vector512.Load(word + k), before).Store(context + k);
        }
    }

    /// <summary>Words in proportion to their count to the power 3/4.</summary>
    private static int[] Draws(int[] counts)
    {
        var weights = counts.Select(count => Math.Sqrt(count) * Math.Sqrt(Math.Sqrt(count))).ToArray();
        var (sum, table) = (weights.Sum(), new int[DrawTable]);
        var (word, upTo) = (0, weights[0] / sum);
        for (var i = 0; i < table.Length; i++)
        {
            while (word + 1 < weights.Length && (double)i / table.Length > upTo) upTo += weights[++word] / sum;
            table[i] = word;
        }
        return table;
    }
}
