namespace RhetoricScan.Detect.Learned;

/// <summary>All features of one sentence by name, as a training counts them.</summary>
public sealed class NamedFeatures : FeatureBag
{
    private readonly Dictionary<string, float> values = new(StringComparer.Ordinal);

    /// <summary>All features in ordinal order of their names.</summary>
    public IReadOnlyCollection<KeyValuePair<string, float>> Values => [.. values.OrderBy(feature => feature.Key, StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override void Take(ReadOnlySpan<char> name, float value)
    {
        var key = name.ToString();
        values[key] = values.TryGetValue(key, out var known) ? Math.Max(known, value) : value;
    }
}
