using System.Collections.Immutable;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Store;

/// <summary>What made some of a store's results, kept once: the run's manifest without its texts.</summary>
/// <param name="Name">Hash of the manifest.</param>
/// <param name="Manifest">The manifest as JSON.</param>
internal sealed record StoredRun(string Name, byte[] Manifest)
{
    /// <summary>The run of a manifest.</summary>
    public static StoredRun Of(RunManifest manifest)
    {
        using var json = new MemoryStream();
        (manifest with { Texts = ImmutableSortedDictionary<string, string>.Empty }).Write(json, []);
        var bytes = json.ToArray();
        return new StoredRun(Hashes.OfBytes(bytes), bytes);
    }
}
