using System.Collections.Immutable;

namespace RhetoricScan.IO.Corpora;

/// <summary>A corpus as a list of addresses, so that texts nobody may pass on can still be named and fetched.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Entries">The documents in the order of the file.</param>
public sealed record CorpusManifest(string Name, ImmutableArray<CorpusEntry> Entries);
