using System.Collections.Immutable;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Tests.Support;

internal static partial class Some
{
    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>A manifest without texts.</summary>
    public static RunManifest Manifest(string fingerprint = "f1", ImmutableSortedDictionary<string, string>? settings = null, ImmutableSortedDictionary<string, string>? models = null) =>
        new() { Tool = "test", Fingerprint = fingerprint, Texts = Nothing, Models = models ?? Nothing, Settings = settings ?? Nothing, Seed = 1 };
}
