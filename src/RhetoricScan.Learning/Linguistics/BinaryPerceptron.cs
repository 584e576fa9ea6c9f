using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>Averaged perceptron for yes-or-no decisions, with a margin: a narrow win counts as a mistake (Collins 2002; Krauth and Mézard 1987).</summary>
internal sealed class BinaryPerceptron(int bits, float margin)
{
    private readonly float[] weights = new float[1 << bits];
    private readonly float[] totals = new float[1 << bits];
    private readonly ulong mask = (1UL << bits) - 1;
    private int step = 1;

    /// <summary>Learns one decision.</summary>
    public void Learn(ReadOnlySpan<ulong> features, bool yes)
    {
        var score = 0f;
        foreach (var feature in features) score += weights[feature & mask];
        step++;
        if ((yes ? score : -score) >= margin) return;
        var change = yes ? 1f : -1f;
        foreach (var feature in features)
        {
            weights[feature & mask] += change;
            totals[feature & mask] += change * step;
        }
    }

    /// <summary>The averaged weights, rounded.</summary>
    public BinaryWeights Averaged(float quantum)
    {
        var averaged = new float[weights.Length];
        for (var i = 0; i < averaged.Length; i++) averaged[i] = weights[i] - (totals[i] / step);
        return BinaryWeights.Of(averaged, quantum);
    }
}
