using System.Collections.Immutable;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Cli.Output;

/// <summary>The manifest of tables that were computed from results of scans.</summary>
internal static class TableManifest
{
    /// <summary>A manifest.</summary>
    /// <param name="fingerprint">Fingerprints of the results, separated by spaces.</param>
    /// <param name="settings">What the user asked for; empty values are left out.</param>
    public static RunManifest Of(string fingerprint, params IEnumerable<(string Name, string Value)> settings) => new()
    {
        Tool = ToolVersion.Text,
        Fingerprint = fingerprint,
        Texts = ImmutableSortedDictionary<string, string>.Empty,
        Models = ImmutableSortedDictionary<string, string>.Empty,
        Settings = settings.Where(setting => setting.Value.Length > 0).ToImmutableSortedDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal),
        Seed = 0,
    };
}
