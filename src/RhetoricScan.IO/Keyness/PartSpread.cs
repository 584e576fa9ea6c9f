namespace RhetoricScan.IO.Keyness;

/// <summary>Counts of some features in each speech of a corpus, for their dispersion; speeches by id, so that sums don't depend on the order they were read in.</summary>
internal sealed class PartSpread
{
    private readonly Dictionary<string, double[]> _counts = new(StringComparer.Ordinal);
    private double[] _none = [];

    /// <summary>Size of each speech; empty speeches are left out.</summary>
    public IReadOnlyList<double> Sizes { get; private set; } = [];

    /// <summary>Reads the corpus and keeps the counts of the features.</summary>
    public static PartSpread Of(IEnumerable<CorpusPart> parts, IReadOnlySet<string> features)
    {
        var speeches = new List<(string Id, double Size)>();
        var found = features.ToDictionary(feature => feature, _ => new List<(int Part, int Count)>(), StringComparer.Ordinal);
        foreach (var part in parts.Where(part => part.Size > 0))
        {
            foreach (var (feature, count) in part.Counts)
                if (found.TryGetValue(feature, out var places)) places.Add((speeches.Count, count));
            speeches.Add((part.Speech, part.Size));
        }
        int[] order = [.. Enumerable.Range(0, speeches.Count).OrderBy(i => speeches[i].Id, StringComparer.Ordinal)];
        var spread = new PartSpread { Sizes = [.. order.Select(i => speeches[i].Size)], _none = new double[speeches.Count] };
        foreach (var (feature, places) in found) spread._counts[feature] = Dense(places, order);
        return spread;
    }

    /// <summary>The count of a feature in each speech.</summary>
    public IReadOnlyList<double> CountsOf(string feature) => _counts.GetValueOrDefault(feature) ?? _none;

    private static double[] Dense(List<(int Part, int Count)> places, int[] order)
    {
        var counts = new double[order.Length];
        foreach (var (part, count) in places) counts[part] = count;
        return [.. order.Select(i => counts[i])];
    }
}
