using RhetoricScan.Catalogues;
using RhetoricScan.Cli.Pages;
using RhetoricScan.IO.Output;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Cli.Scanning;

/// <summary>Pages for people: one per speech as it is done, and an overview at the end of a batch.</summary>
internal sealed class PageSink(CatalogueSet catalogues, PageOptions options, TextWriter output) : ScanSink
{
    private const int MostPages = 20;
    private readonly List<SpeechSummary> _speeches = [];
    private int _failed;

    /// <inheritdoc/>
    public override void Write(ScanResult result)
    {
        _speeches.Add(SpeechSummary.Of(result));
        if (_speeches.Count <= MostPages) SpeechPage.Write(result, catalogues, options, output);
    }

    /// <inheritdoc/>
    public override void WriteError(string source, Diagnostic error) => _failed++;

    /// <inheritdoc/>
    public override void Complete(RunManifest manifest)
    {
        if (_speeches.Count > 1) BatchPage.Write(_speeches, _failed, catalogues, options, output);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}
