namespace RhetoricScan.Detect.Learned;

/// <summary>Named features of one sentence; a feature added twice keeps the larger value.</summary>
public sealed class FeatureBag
{
    private readonly Dictionary<string, float> values = new(StringComparer.Ordinal);

    /// <summary>All features in ordinal order of their names.</summary>
    public IReadOnlyCollection<KeyValuePair<string, float>> Values => [.. values.OrderBy(feature => feature.Key, StringComparer.Ordinal)];

    /// <summary>All features in no order.</summary>
    internal Dictionary<string, float> Unordered => values;

    /// <summary>Adds a feature.</summary>
    /// <param name="name">Kind, colon, name (<c>w:treaty</c>).</param>
    /// <param name="value">Its value; 0 adds nothing.</param>
    public void Add(string name, float value = 1)
    {
        if (value == 0) return;
        values[name] = values.TryGetValue(name, out var known) ? Math.Max(known, value) : value;
    }

    /// <summary>Sets a feature that may be negative.</summary>
    public void Set(string name, float value) => values[name] = value;
}
