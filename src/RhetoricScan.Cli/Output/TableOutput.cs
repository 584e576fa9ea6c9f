using System.Collections.Immutable;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.Cli.Output;

/// <summary>An answer that can be shown or written in several formats.</summary>
/// <param name="Tables">Its tables; the first is the one written where only one can be.</param>
/// <param name="Json">Writes it as one JSON document.</param>
/// <param name="Page">Writes it for reading on a terminal.</param>
/// <param name="Manifest">What made it.</param>
internal sealed record TableOutput(ImmutableArray<ResultTable> Tables, Action<Stream> Json, Action<TextWriter> Page, RunManifest Manifest)
{
    /// <summary>Writes it as a page for browsers; null where there is none.</summary>
    public Action<Stream>? Html { get; init; }
}
