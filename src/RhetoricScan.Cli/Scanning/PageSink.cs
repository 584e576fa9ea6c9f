using RhetoricScan.Catalogues;
using RhetoricScan.Cli.Pages;
using RhetoricScan.IO.Output;
using RhetoricScan.Reports.Model;
using RhetoricScan.Score;

namespace RhetoricScan.Cli.Scanning;

/// <summary>Pages for people: one per speech as it is done, and an overview at the end of a batch.</summary>
internal sealed class PageSink(CatalogueSet catalogues, PageOptions options, TextWriter output) : ScanSink
{
    private const int MostPages = 20;
    private readonly List<SpeechSummary> _speeches = [];
    private readonly ConferenceCounter _conferences = new(catalogues);
    private int _failed;

    /// <inheritdoc/>
    public override void Write(ScanResult result)
    {
        _speeches.Add(SpeechSummary.Of(result));
        _conferences.Add(result);
        if (_speeches.Count <= MostPages) SpeechPage.Write(result, catalogues, options, output);
    }

    /// <inheritdoc/>
    public override void WriteError(string source, Diagnostic error) => _failed++;

    /// <inheritdoc/>
    public override void Complete(RunManifest manifest)
    {
        if (_speeches.Count > 1) BatchPage.Write(_speeches, _conferences.Rows(), _failed, catalogues, options, output);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}
