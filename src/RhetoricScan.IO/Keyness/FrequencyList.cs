using System.Globalization;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Keyness;

/// <summary>A published list of frequencies as a reference corpus: lines of feature and count, separated by tab, comma or semicolon.</summary>
/// <param name="Counts">Features with their counts.</param>
/// <param name="Size">Size of the corpus: the line <c>#total</c>, else the sum of all counts.</param>
public sealed record FrequencyList(IReadOnlyDictionary<string, long> Counts, long Size)
{
    /// <summary>Name of the line that gives the size of the corpus.</summary>
    public const string Total = "#total";

    /// <summary>Reads a list; a first line without a count is its header, features are lower-cased and equal ones added.</summary>
    /// <exception cref="UserErrorException">A line has no count (RS6103), or the file can't be read (RS1010).</exception>
    public static FrequencyList Read(string path)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        long? total = null;
        var number = 0;
        foreach (var line in Utf8Lines.OfFile(path))
        {
            var text = System.Text.Encoding.UTF8.GetString(line.Span).Trim('\uFEFF').Trim();
            if (++number == 1 && Parse(text) is null || text.Length == 0) continue;
            var (feature, count) = Parse(text) ?? throw new UserErrorException(Messages.FrequencyLineInvalid(path, number));
            if (feature == Total) total = count;
            else counts[feature] = counts.GetValueOrDefault(feature) + count;
        }
        return new FrequencyList(counts, total ?? counts.Values.Sum());
    }

    private static (string Feature, long Count)? Parse(string line)
    {
        var cut = line.LastIndexOfAny(['\t', ',', ';']);
        if (cut <= 0 || !long.TryParse(line.AsSpan(cut + 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        return (line[..cut].Trim().Trim('"').ToLowerInvariant(), count);
    }
}
