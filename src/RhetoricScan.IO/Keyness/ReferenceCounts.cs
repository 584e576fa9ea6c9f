using System.Globalization;

namespace RhetoricScan.IO.Keyness;

/// <summary>The corpus a target is held against: its counts, and where they come from speeches, how many speeches hold each feature.</summary>
/// <param name="Counts">Features with their counts.</param>
/// <param name="Ranges">Speeches by feature; null for a frequency list.</param>
public sealed record ReferenceCounts(FrequencyList Counts, IReadOnlyDictionary<string, int>? Ranges)
{
    /// <summary>A published list.</summary>
    public static ReferenceCounts OfList(string path) => new(FrequencyList.Read(path), null);

    /// <summary>A corpus of speeches.</summary>
    public static ReferenceCounts OfSpeeches(IEnumerable<CorpusPart> parts)
    {
        var ranges = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = KeynessAnalysis.CountsOf(parts.Select(part =>
        {
            foreach (var feature in part.Counts.Keys) ranges[feature] = ranges.GetValueOrDefault(feature) + 1;
            return part;
        }));
        return new ReferenceCounts(counts, ranges);
    }

    /// <summary>Speeches that hold a feature, as text; empty for a frequency list.</summary>
    public string RangeOf(string feature) => Ranges?.GetValueOrDefault(feature).ToString(CultureInfo.InvariantCulture) ?? "";
}
