using Microsoft.Playwright;
using NUnit.Framework;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Html;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.BrowserTests;

public sealed class ComparisonPageTests : BrowserPage
{
    [TestCase("en", ColorScheme.Light, 1280)]
    [TestCase("ko", ColorScheme.Dark, 390)]
    public async Task Page_is_accessible_quiet_and_offline(string language, ColorScheme colours, int width)
    {
        var page = await OpenAsync(stream => Write(language, stream), width, colours);
        await TakePictureAsync(page, $"comparison-{language}-{colours}-{width}".ToLowerInvariant());
        await IsAccessibleAsync(page);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Requests, Is.Empty);
        Assert.That(Troubles, Is.Empty);
        Assert.That(overflow, Is.Zero, "nothing sticks out sideways");
    }

    [Test]
    public async Task Changes_of_a_further_pair_open_by_keyboard()
    {
        var page = await OpenAsync(stream => Write("en", stream));
        var further = page.Locator("#changes details").Nth(1);
        await Expect(further.Locator("blockquote").First).ToBeHiddenAsync();
        await further.Locator("summary").PressAsync("Enter");
        await Expect(further.Locator("blockquote").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Statistics_are_sorted_as_numbers()
    {
        var page = await OpenAsync(stream => Write("en", stream));
        var head = page.Locator("#statistics table").First.GetByRole(AriaRole.Button, new() { Name = "difference" });
        await head.ClickAsync();
        var values = await page.Locator("#statistics table").First.Locator("tbody td:nth-child(5)").EvaluateAllAsync<double[]>("cells => cells.map(cell => +cell.dataset.v)");
        Assert.That(values, Is.Ordered.And.Some.Negative);
    }

    private static void Write(string language, Stream stream) =>
        HtmlReports.WriteComparison(Some.Comparison(), new DisplayNames(Some.Catalogues(), ReportTexts.For(language)), null, stream);
}
