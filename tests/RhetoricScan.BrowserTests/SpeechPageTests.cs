using Microsoft.Playwright;
using NUnit.Framework;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Html;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.BrowserTests;

public sealed class SpeechPageTests : BrowserPage
{
    [TestCase("en", ColorScheme.Light, 1280)]
    [TestCase("ko", ColorScheme.Dark, 390)]
    public async Task Page_is_accessible_quiet_and_offline(string language, ColorScheme colours, int width)
    {
        var page = await OpenAsync(stream => Write(Some.Result(), language, stream), width, colours);
        await TakePictureAsync(page, $"speech-{language}-{colours}-{width}".ToLowerInvariant());
        await IsAccessibleAsync(page);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Requests, Is.Empty);
        Assert.That(Troubles, Is.Empty);
        Assert.That(overflow, Is.Zero, "nothing sticks out sideways");
    }

    [Test]
    public async Task Filters_hide_rows_and_marks_and_say_how_many_are_left()
    {
        var page = await OpenAsync(stream => Write(Some.Result(), "en", stream));
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "blame", Exact = false }).UncheckAsync();
        await Expect(page.Locator("#rows > li.k-BLAME:visible")).ToHaveCountAsync(0);
        var rows = await page.Locator("#rows > li:visible").CountAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.Locator("#speech a.m.k-BLAME:not(.off)[data-e='0']").CountAsync(), Is.Zero);
            Assert.That(await page.Locator("#shown").InnerTextAsync(), Does.StartWith($"{rows} of "));
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await page.Locator("select[name=body]").SelectOptionAsync("npt");
        await Expect(page.Locator("#rows > li:visible:not([data-b=npt])")).ToHaveCountAsync(0);
        Assert.That(await page.Locator("#rows > li:visible").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.b)"), Is.All.EqualTo("npt"));
        await page.Locator("select[name=body]").SelectOptionAsync("");
        await page.Locator("select[name=actor]").SelectOptionAsync("e3");
        await Expect(page.Locator("#rows > li:visible")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Keyboard_goes_from_mark_to_mark_shows_the_note_and_closes_it()
    {
        var page = await OpenAsync(stream => Write(Some.Result(), "en", stream));
        await page.Locator("#speech a.m").First.FocusAsync();
        var note = page.GetByRole(AriaRole.Tooltip);
        await Expect(note).ToContainTextAsync("United States → attack → Iran");
        await page.Keyboard.PressAsync("j");
        await Expect(note).ToContainTextAsync("A named deed of others harms a norm.");
        await Expect(page.Locator("#speech a.m:focus")).ToHaveAttributeAsync("aria-describedby", "tip");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#tip")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#rows li:target")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Page_prints_the_speech_without_filters()
    {
        var page = await OpenAsync(stream => Write(Some.Result(), "en", stream));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("#filters")).ToBeHiddenAsync();
        await Expect(page.Locator("#speech")).ToContainTextAsync("Two weeks ago");
    }

    [Test]
    public async Task Ten_thousand_sentences_filter_within_a_second()
    {
        var page = await OpenAsync(stream => Write(Long(10_000), "en", stream));
        var milliseconds = await page.EvaluateAsync<double>("""
            () => {
              const start = performance.now(), body = document.querySelector('[name=body]');
              document.querySelector('[name=label]').click();
              document.body.offsetHeight;
              body.selectedIndex = 1;
              body.dispatchEvent(new Event('input', { bubbles: true }));
              document.body.offsetHeight;
              return performance.now() - start;
            }
            """);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(await page.Locator("#rows > li").CountAsync(), Is.GreaterThan(9000));
        Assert.That(milliseconds, Is.LessThan(5000), "a page that freezes takes far longer; a slow machine doesn't");
    }

    private static void Write(ScanResult result, string language, Stream stream) =>
        HtmlReports.WriteSpeech(result, new DisplayNames(Some.Catalogues(), ReportTexts.For(language)), null, stream);

    /// <summary>The speech over and over, with a row on every sentence.</summary>
    private static ScanResult Long(int sentences)
    {
        var one = Some.Result();
        var times = sentences / one.Annotated.Sentences.Length;
        var length = one.Annotated.Speech.Body.Length;
        var paragraphs = one.Annotated.Sentences[^1].Paragraph + 1;
        var count = one.Annotated.Sentences.Length;
        Text.TextSpan Moved(Text.TextSpan span, int i) => new(span.Start + (i * length), span.End + (i * length));
        return one with
        {
            Annotated = one.Annotated with
            {
                Speech = one.Annotated.Speech with { Body = string.Concat(Enumerable.Repeat(one.Annotated.Speech.Body, times)) },
                Sentences = [.. Enumerable.Range(0, times).SelectMany(i => one.Annotated.Sentences.Select(sentence => sentence with { Span = Moved(sentence.Span, i), Paragraph = sentence.Paragraph + (i * paragraphs), Tokens = [] }))],
            },
            Labels = [.. Enumerable.Range(0, times).SelectMany(_ => one.Labels)],
            Evidence = [.. Enumerable.Range(0, times * count).Select(i => one.Evidence[i % one.Evidence.Length] with { Sentence = i, Span = Moved(one.Annotated.Sentences[i % count].Span, i / count), Clause = null })],
        };
    }
}
