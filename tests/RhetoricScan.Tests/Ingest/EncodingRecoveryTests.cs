using System.Globalization;
using System.Text;
using NUnit.Framework;
using RhetoricScan.IO.Ingest;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Ingest;

/// <summary>400 real speeches, written in every encoding that can hold them: each is read exactly, or refused with RS1003; none is read wrongly.</summary>
public sealed class EncodingRecoveryTests
{
    private static readonly string[] Everywhere = ["utf-8", "utf-8 with mark", "utf-16le", "utf-16be", "utf-16le with mark", "utf-16be with mark"];

    [OneTimeSetUp]
    public void Know_code_pages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [TestCase("ungdc", 200, new[] { "windows-1252", "windows-1252 as it is" })]
    [TestCase("kremlin-ru", 100, new[] { "windows-1251", "windows-1251 as it is", "koi8-r", "ibm866" })]
    [TestCase("rok-presidents-ko", 100, new[] { "cp949", "euc-kr" })]
    public void Real_speeches_are_read_exactly_or_refused(string corpus, int count, string[] old)
    {
        var files = Directory.GetFiles(Repository.SharedData("speeches", corpus, "txt"), "*.txt").Order(StringComparer.Ordinal).ToList();
        var chosen = Enumerable.Range(0, count).Select(i => files[i * files.Count / count]).ToList();
        var wrong = new List<string>();
        foreach (var name in Everywhere.Concat(old))
        {
            var (right, refused, unable) = (0, 0, 0);
            foreach (var file in chosen)
            {
                var text = File.ReadAllText(file).TrimStart('\uFEFF');
                if (old.Contains(name) && !name.EndsWith(" as it is", StringComparison.Ordinal)) text = AsTyped(text);
                if (Encoded(text, name) is not { } bytes) unable++;
                else if (Read(bytes) is not { } read) refused++;
                else if (read == text) right++;
                else wrong.Add($"{name}: {Path.GetFileName(file)} read as '{Difference(text, read)}'");
            }
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus} in {name}: {right} right, {refused} refused, {unable} can't be written so"));
        }
        Assert.That(wrong, Is.Empty);
    }

    /// <summary>The text as people typed it where a code page lacks typographic signs.</summary>
    private static string AsTyped(string text) => text.Replace('«', '"').Replace('»', '"').Replace('„', '"').Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('‘', '\'')
        .Replace('—', '-').Replace('–', '-').Replace("…", "...", StringComparison.Ordinal).Replace("№", "N", StringComparison.Ordinal).Replace('\u00A0', ' ');

    private static string? Read(byte[] bytes)
    {
        try
        {
            return new TextDecoder().Decode(bytes, "a.txt", []);
        }
        catch (UserErrorException e) when (e.Diagnostics[0].Code == "RS1003")
        {
            return null;
        }
    }

    private static byte[]? Encoded(string text, string name)
    {
        var marked = name.EndsWith(" with mark", StringComparison.Ordinal);
        var encoding = Encoding.GetEncoding(name == "cp949" ? 949 : Encoding.GetEncoding(name.Split(' ')[0]).CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
            return encoding.GetString(bytes).TrimStart('\uFEFF') == text ? bytes : null;
        }
        catch (Exception e) when (e is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Difference(string text, string read)
    {
        var at = text.Zip(read).TakeWhile(pair => pair.First == pair.Second).Count();
        return read.Substring(Math.Min(at, read.Length), Math.Min(30, read.Length - Math.Min(at, read.Length)));
    }
}
