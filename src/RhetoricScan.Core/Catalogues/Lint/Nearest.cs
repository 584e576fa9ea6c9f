namespace RhetoricScan.Catalogues;

/// <summary>The id that a misspelt one probably means.</summary>
internal static class Nearest
{
    /// <summary>The known id at the smallest Levenshtein distance, at most two and less than half the length; null when none is near.</summary>
    public static string? To(string id, IEnumerable<string> known)
    {
        var limit = Math.Min(2, (id.Length - 1) / 2);
        return known.Select(candidate => (candidate, distance: Distance(id, candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate).FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
