using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Microsoft.Playwright.NUnit;
using NUnit.Framework;

namespace RhetoricScan.BrowserTests;

/// <summary>A report opened from its file in headless Chromium; every request and console message is kept.</summary>
public abstract class BrowserPage : PlaywrightTest
{
    private static readonly string[] _places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private readonly List<string> _requests = [];
    private readonly List<string> _troubles = [];
    private IBrowser? _browser;

    /// <summary>Requests that left the file.</summary>
    protected IReadOnlyList<string> Requests => _requests;

    /// <summary>Errors and warnings of the console, among them violations of the policy.</summary>
    protected IReadOnlyList<string> Troubles => _troubles;

    [SetUp]
    public async Task Start()
    {
        if (_places.FirstOrDefault(File.Exists) is not { } chromium)
        {
            if (Environment.GetEnvironmentVariable("RHETORICSCAN_REQUIRE")?.Split(',').Contains("chromium") == true) Assert.Fail("Chromium is required and missing.");
            Assert.Ignore("needs Chromium (Debian: apt-get install chromium)");
            return;
        }
        _browser = await Playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    [TearDown]
    public async Task Stop()
    {
        if (_browser is not null) await _browser.CloseAsync();
    }

    /// <summary>Opens a page written by a report.</summary>
    protected async Task<IPage> OpenAsync(Action<Stream> write, int width = 1280, ColorScheme colours = ColorScheme.Light)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{TestContext.CurrentContext.Test.ID}.html");
        await using (var stream = File.Create(path)) write(stream);
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = colours });
        var page = await context.NewPageAsync();
        page.Request += (_, request) => { if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) _requests.Add(request.Url); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") _troubles.Add(message.Text); };
        page.PageError += (_, error) => _troubles.Add(error);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    /// <summary>Fails on any violation that axe-core finds, naming rule and place.</summary>
    protected static async Task IsAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.That(result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"), Is.Empty);
    }

    /// <summary>Keeps a picture of the whole page beside the test results.</summary>
    protected static Task TakePictureAsync(IPage page, string name) => page.ScreenshotAsync(new()
    {
        Path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "screenshots", name + ".png"),
        FullPage = true,
    });
}
