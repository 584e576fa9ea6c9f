using System.Collections.Immutable;
using RhetoricScan.IO.Output;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Html;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Cli.Scanning;

/// <summary>A page per speech below <c>html/</c> and an overview <c>index.html</c> in the folder of a run; complete it before the folder.</summary>
internal sealed class HtmlFolderSink(OutputFolder folder, DisplayNames names, RunManifest manifest) : ScanSink
{
    private const string Pages = "html/";
    private readonly List<SpeechSummary> _speeches = [];
    private int _failed;

    /// <inheritdoc/>
    public override void Write(ScanResult result)
    {
        var id = result.Annotated.Speech.Id;
        using var stream = folder.Create($"{Pages}{id}.html");
        HtmlReports.WriteSpeech(result, names, With(id, Hashes.OfText(result.Annotated.Speech.Body)), stream);
        _speeches.Add(SpeechSummary.Of(result));
    }

    /// <inheritdoc/>
    public override void WriteError(string source, Diagnostic error) => _failed++;

    /// <inheritdoc/>
    public override void Complete(RunManifest manifest)
    {
        using var stream = folder.Create("index.html");
        HtmlReports.WriteBatch(_speeches, _failed, names, AddressOf, manifest, stream);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        // Nothing stays open between calls.
    }

    private static string AddressOf(string id) => Pages + string.Join('/', id.Split('/').Select(Uri.EscapeDataString)) + ".html";

    private RunManifest With(string id, string hash) => manifest with { Texts = ImmutableSortedDictionary<string, string>.Empty.Add(id, hash) };
}
