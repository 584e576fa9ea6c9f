using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Html;
using RhetoricScan.Reports.Model;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Reports;

public sealed partial class HtmlReportsTests
{
    [Test]
    public void Speech_page_reads_as_the_snapshot() => Snapshot.Matches(WithoutAssets(SpeechPage(Some.Result())), "speech-en.html");

    [Test]
    public void Korean_patterns_read_as_the_snapshot() => Snapshot.Matches(Parse(SpeechPage(Some.Result(), "ko")).QuerySelector("#patterns")!.OuterHtml, "patterns-ko.html");

    [Test]
    public void Batch_page_reads_as_the_snapshot() => Snapshot.Matches(WithoutAssets(BatchPage("en")), "batch-en.html");

    [Test]
    public void Page_of_a_calm_speech_has_all_parts() =>
        Assert.That(Parse(SpeechPage(Some.CalmResult())).QuerySelectorAll("main section").Length, Is.EqualTo(10));

    [Test]
    public void Speech_is_shown_whole_and_in_order()
    {
        var result = Some.Result();
        var page = Parse(SpeechPage(result));
        foreach (var hidden in page.QuerySelectorAll(".vh").ToList()) hidden.Remove();
        Assert.That(Words(page.QuerySelector("#speech")!.TextContent), Is.EqualTo(Words(result.Annotated.Speech.Body)));
    }

    [Test]
    public void Every_mark_leads_to_its_row_and_every_sentence_link_to_its_sentence()
    {
        var page = Parse(SpeechPage(Some.Result()));
        var targets = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Distinct().ToList();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(targets.Where(id => page.GetElementById(id) is null), Is.Empty);
        Assert.That(page.QuerySelectorAll("[id]").Select(element => element.Id).GroupBy(id => id).Where(id => id.Skip(1).Any()), Is.Empty);
    }

    [Test]
    public void Hostile_texts_stay_texts()
    {
        const string Attack = "</title><script>alert(1)</script><img src=x onerror=alert(2)> \u202Eevil\u0000\u0007";
        var result = Some.Result(Some.Speaker("RUS") with { Title = Attack, Speaker = Attack, Venue = Attack, SourceUrl = "javascript:alert(3)" });
        var page = Parse(SpeechPage(result with { Notes = [Attack] }));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(page.Scripts, Has.Exactly(1).Items);
        Assert.That(page.Images, Is.Empty);
        Assert.That(page.QuerySelectorAll("a").Where(link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase)), Is.Empty);
        Assert.That(page.Title, Does.Contain("<script>alert(1)</script>"));
        Assert.That(page.Source.Text.IndexOfAny(['\u202E', '\u0000', '\u0007']), Is.Negative);
    }

    [Test]
    public void Hostile_speech_stays_text()
    {
        var page = Parse(SpeechPage(Some.CalmResult("<script>alert(1)</script> & <b>bold</b>\nПривет. 안녕하십니까.")));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(page.Scripts, Has.Exactly(1).Items);
        Assert.That(page.QuerySelector("#speech")!.TextContent, Does.Contain("<script>alert(1)</script> & <b>bold</b>"));
        Assert.That(page.Source.Text, Does.Contain("Привет. 안녕하십니까."), "letters of all scripts are written as they are");
    }

    [Test]
    public void Pages_load_nothing_and_their_policy_names_their_own_style_and_script()
    {
        var page = Parse(SpeechPage(Some.Result()));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(policy, Does.StartWith("default-src 'none';"));
        Assert.That(policy, Does.Contain(HashOf(page.Scripts[0].Text)).And.Contain(HashOf(page.QuerySelector("style")!.TextContent)));
        Assert.That(page.QuerySelectorAll("[src], link, iframe, object, [style], [onclick]"), Is.Empty);
    }

    [Test]
    public void Comparison_page_reads_as_the_snapshot() => Snapshot.Matches(WithoutAssets(ComparisonPage(Some.Comparison())), "comparison-en.html");

    [Test]
    public void Korean_comparison_has_no_English_words()
    {
        var page = Parse(ComparisonPage(Some.Comparison(), "ko"));
        foreach (var words in page.QuerySelectorAll("blockquote, #manifest").ToList()) words.Remove();
        Assert.That(LatinWordPattern().Matches(page.QuerySelector("main")!.TextContent).Select(word => word.Value).Distinct(), Is.EquivalentTo(new[] { "VIC", "NPT", "blame", "veto", "differences", "csv" }), "but ids, a word of the speeches, the ledger's and a file");
    }

    [Test]
    public void Comparison_says_what_speaks_against_it()
    {
        var words = Parse(ComparisonPage(Some.Comparison())).QuerySelector("#against")!.TextContent;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(words, Does.Contain("Not on every side, so a change of who speaks can look like a change of what is said: Japan (2026)."));
        Assert.That(words, Does.Contain("With so few speeches no difference could reach p .05").And.Contain("Iran: 2024 → 2026").And.Not.Contain("Russia: 2024 → 2026"));
        Assert.That(words, Does.Contain("a difference says how words are used, not why").IgnoreCase);
    }

    [Test]
    public void Hostile_names_in_a_comparison_stay_texts()
    {
        const string Attack = "=<script>alert(1)</script>";
        var page = Parse(ComparisonPage(Some.Comparison(IO.Compare.GroupBy.State, ("one", [.. Some.Speeches("a", 3, "We blames USA", Attack), .. Some.Speeches("<b>", 3, "We blames USA", "RUS")]))));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(page.Scripts, Has.Exactly(1).Items);
        Assert.That(page.QuerySelector("#groups")!.TextContent, Does.Contain(Attack).And.Not.Contain("'" + Attack));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void Comparison_of_one_or_three_sides_has_all_parts(int sides)
    {
        var page = Parse(ComparisonPage(Some.Comparison(IO.Compare.GroupBy.State, [.. Enumerable.Range(0, sides).Select(i => ($"s{i}", Some.Speeches($"a{i}", 2, "We blames USA", "RUS")))])));
        Assert.That(page.QuerySelectorAll("main section").Length, Is.EqualTo(9), "no slopes unless two are compared");
    }

    private static string ComparisonPage(IO.Compare.Comparison comparison, string language = "en")
    {
        using var stream = new MemoryStream();
        HtmlReports.WriteComparison(comparison, new DisplayNames(Some.Catalogues(), ReportTexts.For(language)), null, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string SpeechPage(ScanResult result, string language = "en")
    {
        using var stream = new MemoryStream();
        HtmlReports.WriteSpeech(result, new DisplayNames(Some.Catalogues(), ReportTexts.For(language)), null, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string BatchPage(string language)
    {
        ScanResult[] results = [Some.Result(), Some.Result(Some.Speaker("KOR", "2025-09")), Some.Result(Some.Speaker("JPN", "2024-05-02")), Some.CalmResult()];
        using var stream = new MemoryStream();
        HtmlReports.WriteBatch([.. results.Select(SpeechSummary.Of)], 1, new DisplayNames(Some.Catalogues(), ReportTexts.For(language)), id => $"html/{id}.html", null, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string HashOf(string text) => Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string WithoutAssets(string html) => PolicyPattern().Replace(AssetPattern().Replace(html, "<$1>…</$1>"), "sha256-…");

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex AssetPattern();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex LatinWordPattern();

    [GeneratedRegex("sha256-.*?(?=&#x27;)")]
    private static partial Regex PolicyPattern();
}
