namespace RhetoricScan.Detect.Learned;

/// <summary>The features of one sentence that a model has weights for; all others are dropped as they come.</summary>
/// <param name="weights">The model's weights.</param>
public sealed class WeighedFeatures(LinearWeights weights) : FeatureBag
{
    private (int Row, float Value)[] found = new (int, float)[32];
    private int count;

    /// <summary>The features added since the last call, each once, in the ordinal order of their names.</summary>
    internal (int Row, float Value)[] Collect()
    {
        var features = found.AsSpan(0, count);
        features.Sort(ByPlace);
        var kept = 0;
        foreach (var feature in features)
        {
            if (kept > 0 && features[kept - 1].Row == feature.Row) features[kept - 1].Value = Math.Max(features[kept - 1].Value, feature.Value);
            else features[kept++] = feature;
        }
        count = 0;
        return features[..kept].ToArray();
    }

    /// <inheritdoc/>
    protected override void Take(ReadOnlySpan<char> name, float value)
    {
        if (weights.RowOf(name) is not (>= 0 and var row)) return;
        if (count == found.Length) Array.Resize(ref found, 2 * count);
        found[count++] = (row, value);
    }

    private int ByPlace((int Row, float Value) one, (int Row, float Value) other) => weights.PlaceOf(one.Row).CompareTo(weights.PlaceOf(other.Row));
}
