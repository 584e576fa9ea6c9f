using System.Runtime.Intrinsics;
using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>Averaged perceptron for a choice between classes (Collins 2002) that also learns from decisions won by too little.</summary>
/// <param name="classes">Number of classes.</param>
/// <param name="bits">Number of rows of weights, as a power of 2.</param>
/// <param name="margin">The lead below which a right decision is learnt from.</param>
internal sealed unsafe class MultiPerceptron(int classes, int bits, float margin)
{
    private const int Lanes = 4;
    private readonly int width = MultiWeights.Padded(classes);
    private readonly float[] weights = new float[MultiWeights.Padded(classes) << bits];
    private readonly float[] totals = new float[MultiWeights.Padded(classes) << bits];
    private readonly ulong mask = (1UL << bits) - 1;
    private int step = 1;

    /// <summary>Sums the weights of the features for every class.</summary>
    /// <param name="features">Hashed features.</param>
    /// <param name="scores">Gets <see cref="MultiWeights.Padded"/> sums.</param>
    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        fixed (float* start = weights)
            for (var first = 0; first < width; first += Lanes)
            {
                var sum = Vector128<float>.Zero;
                foreach (var feature in features) sum += Vector128.Load(start + ((long)(feature & mask) * width) + first);
                sum.CopyTo(scores[first..]);
            }
    }

    /// <summary>Counts a decision, and learns from it when the gold class has no lead of the margin over its rival.</summary>
    /// <param name="features">Hashed features.</param>
    /// <param name="scores">Their sums.</param>
    /// <param name="gold">The right class.</param>
    /// <param name="rival">The best of the wrong classes; -1 for none.</param>
    public void Learn(ReadOnlySpan<ulong> features, ReadOnlySpan<float> scores, int gold, int rival)
    {
        step++;
        if (rival < 0 || scores[gold] - scores[rival] > margin) return;
        foreach (var feature in features)
        {
            var row = (int)(feature & mask) * width;
            weights[row + gold]++;
            weights[row + rival]--;
            totals[row + gold] += step;
            totals[row + rival] -= step;
        }
    }

    /// <summary>The averaged weights, rounded.</summary>
    public MultiWeights Averaged(float quantum)
    {
        var averaged = new float[weights.Length];
        for (var i = 0; i < averaged.Length; i++) averaged[i] = weights[i] - (totals[i] / step);
        return MultiWeights.Of(classes, averaged, quantum);
    }

    /// <summary>The class with the highest score, the first among equals.</summary>
    /// <param name="scores">A score per class.</param>
    /// <param name="without">A class that is left out; -1 for none.</param>
    public static int Best(ReadOnlySpan<float> scores, int without = -1)
    {
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
            if (i != without && (best < 0 || scores[i] > scores[best])) best = i;
        return best;
    }
}
