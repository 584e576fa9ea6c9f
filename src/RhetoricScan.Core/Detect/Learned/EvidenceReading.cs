using System.Collections.Immutable;

namespace RhetoricScan.Detect.Learned;

/// <summary>What the learned evidence says of a speech, and why.</summary>
public sealed class EvidenceReading
{
    private readonly LinearWeights weights;
    private readonly ImmutableArray<FeatureBag> bags;

    internal EvidenceReading(LinearWeights weights, ImmutableArray<FeatureBag> bags, ImmutableArray<LabelScores> labels) =>
        (this.weights, this.bags, Labels) = (weights, bags, labels);

    /// <summary>Calibrated scores of every sentence.</summary>
    public ImmutableArray<LabelScores> Labels { get; }

    /// <summary>The features that speak most for a label in a sentence: name and contribution, strongest first.</summary>
    public IEnumerable<KeyValuePair<string, double>> Reasons(int sentence, CodebookLabel label) => bags[sentence].Unordered
        .Select(feature => KeyValuePair.Create(feature.Key, feature.Value * (double)weights.Of(feature.Key, label)))
        .Where(reason => reason.Value > 0)
        .OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal);
}
