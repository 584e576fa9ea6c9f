using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>Averaged perceptron for a choice between classes (Collins 2002).</summary>
internal sealed class MultiPerceptron(int classes, int bits)
{
    private readonly int width = MultiWeights.Padded(classes);
    private readonly float[] weights = new float[MultiWeights.Padded(classes) << bits];
    private readonly float[] totals = new float[MultiWeights.Padded(classes) << bits];
    private readonly ulong mask = (1UL << bits) - 1;
    private int step = 1;

    /// <summary>Sums the weights of the features for every class.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = weights.AsSpan((int)(feature & mask) * width, scores.Length);
            for (var i = 0; i < scores.Length; i++) scores[i] += row[i];
        }
    }

    /// <summary>Counts a decision, and learns from it when it was wrong.</summary>
    public void Learn(ReadOnlySpan<ulong> features, int gold, int guess)
    {
        step++;
        if (gold == guess) return;
        foreach (var feature in features)
        {
            var row = (int)(feature & mask) * width;
            weights[row + gold]++;
            weights[row + guess]--;
            totals[row + gold] += step;
            totals[row + guess] -= step;
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
    public static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
