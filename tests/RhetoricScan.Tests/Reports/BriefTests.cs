using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;
using RhetoricScan.IO.Output;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Brief;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Reports;

public sealed class BriefTests
{
    [TestCase("en")]
    [TestCase("ko")]
    public void Markdown_reads_as_the_snapshot(string language) => Snapshot.Matches(MarkdownOf(BriefOf(Some.Result(), language)), $"brief-{language}.md");

    [Test]
    public void Brief_of_a_calm_speech_reads_as_the_snapshot() => Snapshot.Matches(MarkdownOf(BriefOf(Some.CalmResult(), "en")), "brief-calm.md");

    [Test]
    public void Brief_is_the_same_from_a_result_and_from_its_records()
    {
        using var stream = new MemoryStream();
        using (var writer = new JsonLinesWriter(stream, sentences: true)) writer.Write(Some.Result());
        var lines = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n').Select(line => new ReadOnlyMemory<byte>(System.Text.Encoding.UTF8.GetBytes(line)));
        var names = new DisplayNames(Some.Catalogues(), ReportTexts.For("ko"));
        var read = BriefBuilder.Of(ResultsReader.Read(lines, "test").Single(), names, "RhetoricScan test");
        Assert.That(MarkdownOf(read), Is.EqualTo(MarkdownOf(BriefOf(Some.Result(), "ko"))));
    }

    [TestCase("en")]
    [TestCase("ko")]
    public void Word_document_is_valid_and_says_the_same_words(string language)
    {
        var brief = BriefOf(Some.Result(), language);
        using var stream = new MemoryStream();
        BriefWord.Write(brief, stream);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var text = document.MainDocumentPart!.Document!.InnerText;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
        foreach (var finding in brief.Findings) Assert.That(text, Does.Contain(finding.Heading).And.Contain(finding.Statement).And.Contain(finding.Against));
        Assert.That(text, Does.Contain(brief.Caution));
    }

    [Test]
    public void Findings_stay_short_enough_for_a_page([Values("en", "ko")] string language)
    {
        var brief = BriefOf(Some.Result(), language);
        var length = brief.Findings.Sum(finding => finding.Heading.Length + finding.Statement.Length + finding.Against.Length + finding.Quotes.Sum(quote => quote.Words.Length + quote.Where.Length));
        Assert.That(length + brief.Untested.Sum(gap => gap.Length), Is.LessThan(4200));
    }

    [Test]
    public void Words_of_a_speech_cannot_become_mark_up()
    {
        var brief = BriefOf(Some.Result(Some.Speaker("RUS") with { Title = "# [x](javascript:1) <script> | **b** \u0007" }), "en");
        Assert.That(MarkdownOf(brief), Does.StartWith(@"# Brief: \# \[x\](javascript:1) \<script\> \| \*\*b\*\* ␇"));
    }

    private static BriefDocument BriefOf(ScanResult result, string language) =>
        BriefBuilder.Of(ResultsReader.Of(result), new DisplayNames(Some.Catalogues(), ReportTexts.For(language)), "RhetoricScan test");

    private static string MarkdownOf(BriefDocument brief)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        BriefMarkdown.Write(brief, writer);
        return writer.ToString();
    }
}
