using RhetoricScan.IO.Output;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Html;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Cli.Scanning;

/// <summary>One page in one file or on standard output: the speech's own when there is one, else the overview of all.</summary>
/// <param name="file">The file; null for standard output.</param>
/// <param name="standardOutput">Opens standard output.</param>
/// <param name="names">Names and language of the page.</param>
internal sealed class HtmlFileSink(string? file, Func<Stream> standardOutput, DisplayNames names) : ScanSink
{
    private readonly List<SpeechSummary> _speeches = [];
    private ScanResult? _first;
    private int _failed;

    /// <inheritdoc/>
    public override void Write(ScanResult result)
    {
        _first ??= result;
        _speeches.Add(SpeechSummary.Of(result));
    }

    /// <inheritdoc/>
    public override void WriteError(string source, Diagnostic error) => _failed++;

    /// <inheritdoc/>
    public override void Complete(RunManifest manifest)
    {
        if (file is not null)
        {
            OutputFile.Write(file, stream => WritePage(stream, manifest));
            return;
        }
        using var output = standardOutput();
        WritePage(output, manifest);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        // Nothing stays open between calls.
    }

    private void WritePage(Stream output, RunManifest manifest)
    {
        if (_speeches.Count == 1) HtmlReports.WriteSpeech(_first!, names, manifest, output);
        else HtmlReports.WriteBatch(_speeches, _failed, names, null, manifest, output);
    }
}
