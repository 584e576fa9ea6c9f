using Microsoft.Playwright;
using NUnit.Framework;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Html;
using RhetoricScan.Reports.Model;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.BrowserTests;

public sealed class BatchPageTests : BrowserPage
{
    [TestCase("en", ColorScheme.Light, 1280)]
    [TestCase("ko", ColorScheme.Dark, 390)]
    public async Task Page_is_accessible_quiet_and_offline(string language, ColorScheme colours, int width)
    {
        var page = await OpenAsync(stream => Write(language, stream), width, colours);
        await TakePictureAsync(page, $"batch-{language}-{colours}-{width}".ToLowerInvariant());
        await IsAccessibleAsync(page);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Requests, Is.Empty);
        Assert.That(Troubles, Is.Empty);
        Assert.That(overflow, Is.Zero, "nothing sticks out sideways");
    }

    [Test]
    public async Task Table_is_sorted_by_its_heads()
    {
        var page = await OpenAsync(stream => Write("en", stream));
        await page.GetByRole(AriaRole.Button, new() { Name = "date" }).ClickAsync();
        var dates = await page.Locator("table[data-sort] tbody td.date").AllInnerTextsAsync();
        Assert.That(dates, Is.Ordered.And.Some.EqualTo("2024-05-02"));
        await page.GetByRole(AriaRole.Button, new() { Name = "date" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "date" })).ToHaveAttributeAsync("aria-sort", "descending");
    }

    private static void Write(string language, Stream stream)
    {
        ScanResult[] results = [Some.Result(), Some.Result(Some.Speaker("KOR", "2025-09")), Some.Result(Some.Speaker("JPN", "2024-05-02")), Some.CalmResult()];
        HtmlReports.WriteBatch([.. results.Select(SpeechSummary.Of)], 1, new DisplayNames(Some.Catalogues(), ReportTexts.For(language)), id => $"html/{id}.html", null, stream);
    }
}
