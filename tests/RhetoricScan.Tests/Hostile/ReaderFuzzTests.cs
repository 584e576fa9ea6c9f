using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using RhetoricScan.IO.Ingest;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Hostile;

/// <summary>
/// Damaged files of every format give a speech or a numbered error, and never anything else: no exception, no hang, no process that ends.
/// RHETORICSCAN_FUZZ sets the cases per format, RHETORICSCAN_FUZZ_SEED the first seed.
/// </summary>
public sealed class ReaderFuzzTests
{
    private const int ShortLeast = 40;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);
    private static readonly string[] Formats = [".txt", ".md", ".csv", ".jsonl", ".xlsx", ".pdf", ".docx", ".html", ".eml", ".srt", ".vtt", ".zip"];

    /// <summary>Cases in a plain run: fewer where a case is dear.</summary>
    private static int Cases(string format) => int.TryParse(Environment.GetEnvironmentVariable("RHETORICSCAN_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
        ? given
        : format is ".pdf" or ".xlsx" or ".docx" or ".zip" ? 2 * ShortLeast : 5 * ShortLeast;

    private static int FirstSeed => int.TryParse(Environment.GetEnvironmentVariable("RHETORICSCAN_FUZZ_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1;

    [TestCaseSource(nameof(Formats))]
    public void Damaged_files_give_a_speech_or_a_numbered_error(string format)
    {
        using var folder = new TemporaryFolder();
        var valid = Fixtures.Of(format);
        var (read, refused, slowest) = (0, 0, TimeSpan.Zero);
        for (var seed = FirstSeed; seed < FirstSeed + Cases(format); seed++)
        {
            var path = folder.Write("case" + format, Damaged(format, valid, new Random(seed)));
            var watch = Stopwatch.StartNew();
            var results = Read(path, seed);
            if (watch.Elapsed > slowest) slowest = watch.Elapsed;
            read += results.Count(result => result.Speech is not null);
            refused += results.Count(result => result.Error is not null);
            File.Delete(path);
        }
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format}: {Cases(format)} cases, {read} speeches, {refused} numbered errors, slowest {slowest.TotalMilliseconds:F0} ms"));
        Assert.That(Directory.GetFiles(folder.Path), Is.Empty, "reading writes nothing");
    }

    [TestCaseSource(nameof(Formats))]
    public void Whole_files_give_every_sentence(string format)
    {
        using var folder = new TemporaryFolder();
        var text = string.Join('\n', Read(folder.Write("case" + format, Fixtures.Of(format)), 0).Select(result => result.Speech?.Body));
        foreach (var sentence in Fixtures.Sentences) Assert.That(text, Does.Contain(sentence));
    }

    /// <summary>Packed formats are damaged inside as often as outside, where a checksum stops most damage.</summary>
    private static byte[] Damaged(string format, byte[] valid, Random random)
    {
        if (format is not (".docx" or ".xlsx" or ".zip") || random.Next(2) == 0) return Mutation.Of(valid, random);
        var parts = Fixtures.Unzip(valid);
        var at = random.Next(parts.Count);
        parts[at] = (parts[at].Name, Mutation.Of(parts[at].Bytes, random));
        return Fixtures.Zip([.. parts]);
    }

    private static List<IngestResult> Read(string path, int seed)
    {
        try
        {
            var results = new SpeechSources(new IngestOptions { DetectLanguage = _ => "en", Timeout = Hang }).Read([path], () => Stream.Null).ToList();
            Assert.That(results.Select(result => result.Error?.Code), Has.None.EqualTo("RS1015"), $"hang with seed {seed}");
            Assert.That(results.Where(result => result.Speech is null).Select(result => result.Error), Has.None.Null, $"seed {seed}");
            return results;
        }
        catch (Exception e) when (e is not AssertionException)
        {
            throw new AssertionException($"{Path.GetExtension(path)}, seed {seed}: {e}", e);
        }
    }
}
