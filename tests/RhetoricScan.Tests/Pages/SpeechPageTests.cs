using NUnit.Framework;
using RhetoricScan.Cli.Pages;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Pages;

public sealed class SpeechPageTests
{
    [TestCase("en", 100, false)]
    [TestCase("ko", 100, false)]
    [TestCase("en", 70, false)]
    [TestCase("en", 120, true)]
    [TestCase("ko", 100, true)]
    public void Page_reads_as_the_snapshot(string language, int width, bool verbose)
    {
        var page = PageOf(Some.Result(), new PageOptions { Language = language, Width = width, Verbose = verbose });
        Snapshot.Matches(page, $"speech-{language}-{width}{(verbose ? "-verbose" : "")}.txt");
    }

    [Test]
    public void Page_of_a_calm_speech_says_what_is_not_there() =>
        Snapshot.Matches(PageOf(Some.CalmResult(), new PageOptions()), "speech-calm.txt");

    [Test]
    public void Page_fits_its_width([Values(60, 80, 100, 140)] int width)
    {
        var lines = PageOf(Some.Result(), new PageOptions { Width = width, Verbose = true }).Split('\n');
        Assert.That(lines.Max(line => line.Length), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public void Page_without_colour_holds_no_escape_code_and_no_white_space_at_line_ends()
    {
        var page = PageOf(Some.Result(), new PageOptions { Verbose = true });
        using var scope = Assert.EnterMultipleScope();
        Assert.That(page, Has.No.Member('\u001b'));
        Assert.That(page.Split('\n').Where(line => line.EndsWith(' ')), Is.Empty);
    }

    [Test]
    public void Page_with_colour_says_the_same_words()
    {
        var coloured = PageOf(Some.Result(), new PageOptions { Colour = true });
        var plain = System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(coloured.Contains("\u001b[", StringComparison.Ordinal), Is.True);
        Assert.That(Words(plain), Is.EqualTo(Words(PageOf(Some.Result(), new PageOptions()))));
    }

    [Test]
    public void Metadata_cannot_steer_the_terminal()
    {
        var hostile = Some.Speaker("RUS") with { Title = "\u001b[31mred\u0007 \u202Eevil [bold]x[/]", Speaker = "A\nB\tC\u009b2J" };
        var page = PageOf(Some.Result(hostile), new PageOptions());
        using var scope = Assert.EnterMultipleScope();
        Assert.That(page.IndexOfAny(['\u001b', '\u0007', '\u202E', '\u009b']), Is.Negative);
        Assert.That(page, Does.Contain("␛[31mred␇ \uFFFDevil [bold]x[/]").And.Contain("A B C\uFFFD2J"));
    }

    private static string PageOf(ScanResult result, PageOptions options)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        SpeechPage.Write(result, Some.Catalogues(), options, writer);
        return writer.ToString();
    }

    private static string[] Words(string page) => page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
