using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Output;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Reports.Html;

/// <summary>Writes reports as HTML pages that need no other file and make no request.</summary>
public static class HtmlReports
{
    /// <summary>The page of one speech.</summary>
    /// <param name="result">Its result.</param>
    /// <param name="names">Names and language of the page.</param>
    /// <param name="manifest">What made the results; null when not known.</param>
    /// <param name="output">Where the page goes, in UTF-8.</param>
    public static void WriteSpeech(ScanResult result, DisplayNames names, RunManifest? manifest, Stream output) => Write<SpeechReport>(new()
    {
        [nameof(SpeechReport.Result)] = result,
        [nameof(SpeechReport.Names)] = names,
        [nameof(SpeechReport.Manifest)] = manifest,
    }, output);

    /// <summary>The page of a batch.</summary>
    /// <param name="speeches">What is kept of each speech, in the order of the inputs.</param>
    /// <param name="failed">Number of inputs that gave no result.</param>
    /// <param name="names">Names and language of the page.</param>
    /// <param name="link">Address of a speech's own page by its id, relative to this page; null for no links.</param>
    /// <param name="manifest">What made the results; null when not known.</param>
    /// <param name="output">Where the page goes, in UTF-8.</param>
    public static void WriteBatch(
        IReadOnlyList<SpeechSummary> speeches, int failed, DisplayNames names, Func<string, string>? link, RunManifest? manifest, Stream output) => Write<BatchReport>(new()
        {
            [nameof(BatchReport.Speeches)] = speeches,
            [nameof(BatchReport.Failed)] = failed,
            [nameof(BatchReport.Names)] = names,
            [nameof(BatchReport.Link)] = link,
            [nameof(BatchReport.Manifest)] = manifest,
        }, output);

    /// <summary>The page of a comparison.</summary>
    /// <param name="comparison">Groups side by side.</param>
    /// <param name="names">Names and language of the page.</param>
    /// <param name="manifest">What made it; null when not known.</param>
    /// <param name="output">Where the page goes, in UTF-8.</param>
    public static void WriteComparison(Comparison comparison, DisplayNames names, RunManifest? manifest, Stream output) => Write<ComparisonReport>(new()
    {
        [nameof(ComparisonReport.Comparison)] = comparison,
        [nameof(ComparisonReport.Names)] = names,
        [nameof(ComparisonReport.Manifest)] = manifest,
    }, output);

    private static void Write<TPage>(Dictionary<string, object?> parameters, Stream output)
        where TPage : IComponent
    {
        using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            await writer.WriteAsync("<!DOCTYPE html>\n");
            page.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
    }
}
