using System.Diagnostics;
using System.Globalization;
using System.Net;
using NUnit.Framework;
using RhetoricScan.IO.Ingest;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Ingest;

/// <summary>Real speeches as documents of LibreOffice and printed by Chromium: at least 99 % of the words are found in order. Minutes long, so only on request.</summary>
[Explicit("converts ten speeches; needs soffice and chromium on the path")]
public sealed class PrintedDocumentTests
{
    private const double LeastShare = .99;
    private const string Keep = "word-break: keep-all";

    private static readonly (string Corpus, string Language, int Count)[] Chosen = [("ungdc", "en", 5), ("kremlin-ru", "ru", 3), ("rok-presidents-ko", "ko", 2)];

    [Test]
    public void The_words_of_real_speeches_are_found_in_order()
    {
        var low = new List<string>();
        foreach (var (corpus, language, count) in Chosen)
            foreach (var file in Spread(corpus, count))
                foreach (var (maker, path) in Documents(file, language))
                {
                    var share = Share(File.ReadAllText(file), Body(path, language));
                    TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)} by {maker}: {100 * share:F2} %"));
                    if (share < LeastShare) low.Add($"{Path.GetFileNameWithoutExtension(file)} by {maker}");
                }
        Assert.That(low, Is.Empty);
    }

    /// <summary>Speeches of one to ten pages, spread over a corpus; of Korean those that no count was made from.</summary>
    private static IEnumerable<string> Spread(string corpus, int count)
    {
        var files = Directory.GetFiles(Repository.SharedData("speeches", corpus, "txt"), "*.txt").Order(StringComparer.Ordinal).ToList();
        if (corpus == "rok-presidents-ko") files = [.. files.Where((file, i) => i % 10 == 3)];
        files = [.. files.Where(file => new FileInfo(file).Length is > 2500 and < 40_000)];
        return Enumerable.Range(0, count).Select(i => files[((2 * i) + 1) * files.Count / (2 * count)]);
    }

    private static IEnumerable<(string Maker, string Path)> Documents(string file, string language)
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(file).TrimStart('\uFEFF');
        var plain = folder.Write("office.txt", text);
        foreach (var format in new[] { "docx", "pdf", "html" })
        {
            Run("soffice", "--headless", "--convert-to", format, "--outdir", folder.Path, plain);
            yield return ("LibreOffice, " + format, Path.Combine(folder.Path, "office." + format));
        }
        foreach (var style in language == "ko" ? new[] { "", Keep } : [""])
        {
            var paragraphs = string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));
            var page = folder.Write("page.html", $"<!DOCTYPE html><html lang={language}><head><meta charset=utf-8><title>x</title></head><body style='{style}'>{paragraphs}</body></html>");
            var printed = Path.Combine(folder.Path, "printed.pdf");
            Run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf=" + printed, new Uri(page).AbsoluteUri);
            yield return ($"Chromium, pdf {style}", printed);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
    }

    private static string Body(string path, string language) => new SpeechSources(new IngestOptions { DetectLanguage = _ => language }).Read([path], () => Stream.Null).Single().Speech!.Body;

    private static double Share(string given, string found)
    {
        var words = RecoveryTests.Words(given);
        return RecoveryTests.Common(words, RecoveryTests.Words(found)) / (double)words.Length;
    }
}
