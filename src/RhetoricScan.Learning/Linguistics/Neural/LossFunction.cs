using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>Cross-entropy of a softmax.</summary>
internal static class LossFunction
{
    /// <summary>Writes the gradient, times a weight, and returns the loss in nats.</summary>
    public static float CrossEntropy(ReadOnlySpan<float> scores, int gold, Span<float> deltas, float weight)
    {
        var largest = scores[0];
        foreach (var score in scores) largest = MathF.Max(largest, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++) sum += deltas[i] = Curves.Exp(scores[i] - largest);
        var probability = deltas[gold] / sum;
        for (var i = 0; i < scores.Length; i++) deltas[i] *= weight / sum;
        deltas[gold] -= weight;
        return -MathF.Log(probability + 1e-10f);
    }
}
