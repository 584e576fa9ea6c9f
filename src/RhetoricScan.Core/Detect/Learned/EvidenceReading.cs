using System.Collections.Immutable;

namespace RhetoricScan.Detect.Learned;

/// <summary>What the learned evidence says of a speech, and why.</summary>
public sealed class EvidenceReading
{
    private readonly LinearWeights weights;
    private readonly ImmutableArray<(int Row, float Value)[]> features;

    internal EvidenceReading(LinearWeights weights, ImmutableArray<(int Row, float Value)[]> features, ImmutableArray<LabelScores> labels) =>
        (this.weights, this.features, Labels) = (weights, features, labels);

    /// <summary>Calibrated scores of every sentence.</summary>
    public ImmutableArray<LabelScores> Labels { get; }

    /// <summary>The features that speak most for a label in a sentence: name and contribution, strongest first.</summary>
    public IEnumerable<KeyValuePair<string, double>> Reasons(int sentence, CodebookLabel label) => features[sentence]
        .Select(feature => KeyValuePair.Create(weights.NameOf(feature.Row), feature.Value * (double)weights.Of(feature.Row, label)))
        .Where(reason => reason.Value > 0)
        .OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal);
}
