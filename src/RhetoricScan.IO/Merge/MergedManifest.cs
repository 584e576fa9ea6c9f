using System.Collections.Immutable;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Merge;

/// <summary>The manifest of merged results: texts from their records; models, settings and overlaps from the manifests that came with them.</summary>
internal static class MergedManifest
{
    /// <summary>Unites what is known.</summary>
    /// <param name="results">The results.</param>
    /// <param name="spool">Their records.</param>
    /// <param name="tool">Name and version of the tool.</param>
    /// <exception cref="UserErrorException">Two manifests tell of different models or settings (RS4013).</exception>
    public static RunManifest Of(IReadOnlyList<ResultSet> results, ResultSpool spool, string tool)
    {
        var known = results.SelectMany(result => result.Manifests().Select(manifest => (result.Name, Manifest: manifest))).ToList();
        return new RunManifest
        {
            Tool = tool,
            Fingerprint = known.Count > 0 ? known[0].Manifest.Fingerprint : FingerprintOf(spool),
            Texts = spool.Entries.ToImmutableSortedDictionary(entry => entry.Speech, entry => entry.TextHash, StringComparer.Ordinal),
            Models = Union(known, manifest => manifest.Models),
            Settings = Equal(known, manifest => manifest.Settings),
            Seed = known.Count > 0 ? known[0].Manifest.Seed : 1,
            Overlaps = [.. known.SelectMany(result => result.Manifest.Overlaps).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static string FingerprintOf(ResultSpool spool) =>
        string.Join('-', spool.Entries.Select(entry => entry.Fingerprint).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>All values by name; a name may stand in some manifests only, as a model does that one language needs.</summary>
    private static ImmutableSortedDictionary<string, string> Union(List<(string Name, RunManifest Manifest)> results, Func<RunManifest, ImmutableSortedDictionary<string, string>> part)
    {
        var union = new SortedDictionary<string, (string Value, string Result)>(StringComparer.Ordinal);
        foreach (var result in results)
            foreach (var (name, value) in part(result.Manifest))
                if (!union.TryAdd(name, (value, result.Name)) && union[name].Value != value) throw new UserErrorException(Messages.MergeManifests(union[name].Result, result.Name, name));
        return union.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.Value, StringComparer.Ordinal);
    }

    /// <summary>The values, which must be the same everywhere: one that only some manifests have was left at its default in the others.</summary>
    private static ImmutableSortedDictionary<string, string> Equal(List<(string Name, RunManifest Manifest)> results, Func<RunManifest, ImmutableSortedDictionary<string, string>> part)
    {
        var union = Union(results, part);
        foreach (var name in union.Keys)
            if (results.FindIndex(result => !part(result.Manifest).ContainsKey(name)) is >= 0 and var without)
                throw new UserErrorException(Messages.MergeManifests(results.Find(result => part(result.Manifest).ContainsKey(name)).Name, results[without].Name, name));
        return union;
    }
}
