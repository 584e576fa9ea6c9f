using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;
using RhetoricScan.IO.Corpora;
using RhetoricScan.Tests.Support;
using static RhetoricScan.Tests.Corpora.LoopbackSite;

namespace RhetoricScan.Tests.Corpora;

/// <summary>Fetching from a server that behaves, and from servers that don't.</summary>
public sealed class CorpusFetcherTests
{
    private const string Speech = "We meet to discuss the treaty.";
    private TemporaryFolder _folder = null!;
    private LoopbackSite _site = null!;

    [SetUp]
    public void Open_a_site() => (_folder, _site) = (new TemporaryFolder(), new LoopbackSite());

    [TearDown]
    public void Close_the_site()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task Documents_get_the_ending_of_their_type_and_a_table_of_particulars()
    {
        _site.On("/a", Answer("200 OK", "<p>Page</p>", "Content-Type: text/html; charset=utf-8")).On("/b.txt", Answer("200 OK", Speech));
        var outcomes = await Fetch(Entry("a"), Entry("b", "/b.txt"));
        Assert.That(outcomes.Select(outcome => (outcome.Status, outcome.File)), Is.EqualTo(new[] { (FetchStatus.Fetched, "a.html"), (FetchStatus.Fetched, "b.txt") }));
        Assert.That(File.ReadAllText(PathOf("b.txt")), Is.EqualTo(Speech));
        Assert.That(File.ReadAllLines(PathOf("metadata.csv"))[1], Does.StartWith("a,").And.Contain("2026-03-16").And.Contain(_site.Url("/a")));
        Assert.That(Directory.GetFiles(_folder.Path).Select(Path.GetFileName), Is.EquivalentTo(new[] { "a.html", "b.txt", "metadata.csv", "fetched.json" }));
    }

    [Test]
    public async Task The_program_says_who_it_is()
    {
        await Fetch(options => options with { Contact = "https://think.tank/" }, Entry("a"));
        Assert.That(_site.Requests.Select(request => request.Head), Has.All.Contain("User-Agent: RhetoricScan/9.9 (+https://think.tank/)"));
    }

    [Test]
    public async Task What_robots_txt_forbids_is_left_alone()
    {
        _site.On("/robots.txt", Answer("200 OK", "User-agent: *\nDisallow: /private\n")).On("/private/a", Answer("200 OK", Speech)).On("/b", Answer("200 OK", Speech));
        var outcomes = await Fetch(Entry("a", "/private/a"), Entry("b"));
        Assert.That(outcomes.Select(outcome => outcome.Error?.Code), Is.EqualTo(new[] { "RS1105", null }));
        Assert.That(_site.Paths, Is.EqualTo(new[] { "/robots.txt", "/b" }));
        Assert.That(File.ReadAllText(PathOf("errors.csv")), Does.Contain("RS1105"));
    }

    [Test]
    public async Task A_site_whose_robots_txt_fails_is_left_alone()
    {
        _site.On("/robots.txt", Answer("500 Broken", "")).On("/a", Answer("200 OK", Speech));
        Assert.That((await Fetch(Entry("a"), Entry("b"))).Select(outcome => outcome.Error?.Code), Has.All.EqualTo("RS1106"));
        Assert.That(_site.Paths, Has.All.EqualTo("/robots.txt"));
    }

    [Test]
    public async Task One_request_at_a_time_with_a_pause_between()
    {
        foreach (var name in "abc") _site.On("/" + name, Answer("200 OK", Speech));
        await Fetch(options => options with { Delay = TimeSpan.FromMilliseconds(150), Hosts = 8 }, Entry("a"), Entry("b"), Entry("c"));
        var times = _site.Requests.Select(request => request.At).ToList();
        Assert.That(times, Has.Count.EqualTo(4));
        Assert.That(times.Skip(1).Zip(times, (later, earlier) => later - earlier), Has.All.GreaterThanOrEqualTo(TimeSpan.FromMilliseconds(140)));
        Assert.That(_site.MostOpen, Is.EqualTo(1));
    }

    [Test]
    public async Task A_longer_crawl_delay_is_kept()
    {
        _site.On("/robots.txt", Answer("200 OK", "User-agent: *\nCrawl-delay: 0.2\n")).On("/a", Answer("200 OK", Speech)).On("/b", Answer("200 OK", Speech));
        await Fetch(Entry("a"), Entry("b"));
        Assert.That(_site.Requests[2].At - _site.Requests[1].At, Is.GreaterThanOrEqualTo(TimeSpan.FromMilliseconds(190)));
    }

    [Test]
    public async Task Redirections_are_followed_a_few_steps()
    {
        _site.On("/a", Redirect("/b")).On("/b", Redirect(_site.Url("/c.txt"))).On("/c.txt", Answer("200 OK", Speech));
        Assert.That((await Fetch(Entry("a"))).Single().Status, Is.EqualTo(FetchStatus.Fetched));
    }

    [Test]
    public async Task Circles_long_ways_and_other_schemes_are_not_followed()
    {
        _site.On("/a", Redirect("/a2")).On("/a2", Redirect("/a")).On("/c", Redirect("file:///etc/passwd")).On("/d", Answer("302 Found", ""));
        for (var i = 0; i < 10; i++) _site.On($"/b{i}", Redirect($"/b{i + 1}"));
        var outcomes = await Fetch(Entry("a"), Entry("b", "/b0"), Entry("c"), Entry("d"));
        Assert.That(outcomes.Select(outcome => outcome.Error?.Code), Has.All.EqualTo("RS1107"));
        Assert.That(_site.Paths.Count(path => path.StartsWith("/b", StringComparison.Ordinal)), Is.EqualTo(6));
    }

    [Test]
    public async Task A_redirection_to_what_robots_txt_forbids_is_not_followed()
    {
        _site.On("/robots.txt", Answer("200 OK", "User-agent: *\nDisallow: /private\n")).On("/a", Redirect("/private/x"));
        Assert.That((await Fetch(Entry("a"))).Single().Error!.Code, Is.EqualTo("RS1105"));
    }

    [Test]
    public async Task A_truncated_body_is_tried_again_and_never_kept()
    {
        var truncated = Answer("200 OK", Speech, "Content-Length: 1000");
        _site.On("/a", truncated, Answer("200 OK", Speech)).On("/b", truncated);
        var outcomes = await Fetch(Entry("a"), Entry("b"));
        Assert.That(outcomes.Select(outcome => outcome.Error?.Code), Is.EqualTo(new[] { null, "RS1111" }));
        Assert.That(_site.Paths.Count(path => path == "/b"), Is.EqualTo(3));
        Assert.That(Directory.GetFiles(_folder.Path, "b*"), Is.Empty);
    }

    [Test]
    public async Task A_truncated_chunk_is_never_kept()
    {
        _site.On("/a", Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nWe meet"));
        Assert.That((await Fetch(Entry("a"))).Single().Error!.Code, Is.EqualTo("RS1111"));
        Assert.That(Directory.GetFiles(_folder.Path, "a*"), Is.Empty);
    }

    [Test]
    public async Task Rubbish_instead_of_an_answer_is_an_error()
    {
        _site.On("/a", [0, 1, 2, 3, 13, 10]);
        Assert.That((await Fetch(Entry("a"))).Single().Error!.Code, Is.EqualTo("RS1111"));
    }

    [Test]
    public async Task A_server_that_drips_is_given_up()
    {
        _site.On("/a", async (stream, _, stop) =>
        {
            await stream.WriteAsync(Answer("200 OK", "", "Content-Length: 100000"), stop);
            for (var i = 0; i < 1000; i++)
            {
                await stream.WriteAsync(new byte[] { 65 }, stop);
                await Task.Delay(20, stop);
            }
        });
        var outcome = (await Fetch(options => options with { Timeout = TimeSpan.FromMilliseconds(300), Tries = 2 }, Entry("a"))).Single();
        Assert.That(outcome.Error!.Code, Is.EqualTo("RS1109"));
        Assert.That(_site.Paths.Count(path => path == "/a"), Is.EqualTo(2));
    }

    [Test]
    public async Task A_wrong_hash_is_refused_and_a_right_one_kept()
    {
        _site.On("/a", Answer("200 OK", Speech)).On("/b", Answer("200 OK", Speech + " Changed."));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Speech)));
        var outcomes = await Fetch(Entry("a") with { Sha256 = hash }, Entry("b") with { Sha256 = hash });
        Assert.That(outcomes.Select(outcome => outcome.Error?.Code), Is.EqualTo(new[] { null, "RS1112" }));
        Assert.That(Directory.GetFiles(_folder.Path, "b*"), Is.Empty);
    }

    [Test]
    public async Task Huge_bodies_are_refused_said_or_unsaid_packed_or_not()
    {
        _site.On("/said", Answer("200 OK", "x", "Content-Length: 1000000000"))
            .On("/unsaid", Unended)
            .On("/packed", Answer("200 OK", Gzip(new byte[4 << 20]), "Content-Encoding: gzip"));
        var outcomes = await Fetch(options => options with { MaximumBytes = 1 << 20 }, Entry("said"), Entry("unsaid"), Entry("packed"));
        Assert.That(outcomes.Select(outcome => outcome.Error?.Code), Has.All.EqualTo("RS1110"));
        Assert.That(Directory.GetFiles(_folder.Path), Has.None.EndsWith(".partial").And.None.EndsWith(".txt"));
    }

    [TestCase("429 Too Many Requests")]
    [TestCase("503 Service Unavailable")]
    public async Task A_busy_server_is_given_the_time_it_asks_for(string status)
    {
        _site.On("/a", Answer(status, "", "Retry-After: 1"), Answer("200 OK", Speech));
        Assert.That((await Fetch(Entry("a"))).Single().Status, Is.EqualTo(FetchStatus.Fetched));
        Assert.That(_site.Requests[2].At - _site.Requests[1].At, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(.99)));
    }

    [Test]
    public async Task A_server_that_asks_for_too_much_time_is_left_for_later()
    {
        _site.On("/a", Answer("503 Service Unavailable", "", "Retry-After: 86400")).On("/b", Answer("200 OK", Speech));
        var outcomes = await Fetch(Entry("a"), Entry("b"));
        Assert.That(outcomes.Select(outcome => outcome.Error?.Code), Is.EqualTo(new[] { "RS1114", null }));
        Assert.That(_site.Paths.Count(path => path == "/a"), Is.EqualTo(1));
    }

    [Test]
    public async Task What_is_missing_or_no_document_is_an_error_at_once()
    {
        _site.On("/b", Answer("200 OK", "MZ", "Content-Type: application/x-msdownload"));
        var outcomes = await Fetch(Entry("a"), Entry("b"));
        Assert.That(outcomes.Select(outcome => outcome.Error?.Code), Is.EqualTo(new[] { "RS1108", "RS1113" }));
        Assert.That(_site.Paths.Count(path => path == "/a"), Is.EqualTo(1));
    }

    [Test]
    public async Task After_a_break_only_what_is_missing_or_damaged_is_fetched()
    {
        foreach (var name in "ac") _site.On("/" + name, Answer("200 OK", Speech));
        _site.On("/b", Answer("200 OK", Speech, "Content-Length: 1000"));
        CorpusEntry[] entries = [Entry("a"), Entry("b"), Entry("c")];
        await Fetch(entries);
        _folder.Write("b.partial", "half a spee");
        _folder.Write("c.txt", "damaged");
        _site.On("/b", Answer("200 OK", Speech));
        var before = _site.Paths.Count;
        var outcomes = await Fetch(entries);
        Assert.That(outcomes.Select(outcome => outcome.Status), Is.EqualTo(new[] { FetchStatus.Present, FetchStatus.Fetched, FetchStatus.Fetched }));
        Assert.That(_site.Paths.Skip(before), Is.EqualTo(new[] { "/robots.txt", "/b", "/c" }));
        Assert.That(Directory.GetFiles(_folder.Path).Select(Path.GetFileName), Is.EquivalentTo(new[] { "a.txt", "b.txt", "c.txt", "metadata.csv", "fetched.json" }));
    }

    [Test]
    public async Task Interrupted_fetching_keeps_what_is_whole_and_leaves_nothing_half()
    {
        using var interrupt = new CancellationTokenSource();
        _site.On("/a", Answer("200 OK", Speech)).On("/b", async (stream, _, stop) =>
        {
            await stream.WriteAsync(Answer("200 OK", Speech, "Content-Length: 1000"), stop);
            await interrupt.CancelAsync();
            await Task.Delay(Timeout.Infinite, stop);
        });
        await Assert.ThatAsync(() => CorpusFetcher.FetchAsync(Manifest(Entry("a"), Entry("b")), new CorpusFolder(_folder.Path), Options, _ => { }, interrupt.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Directory.GetFiles(_folder.Path).Select(Path.GetFileName), Is.EquivalentTo(new[] { "a.txt", "fetched.json" }));
    }

    [Test]
    public async Task Refreshing_asks_whether_a_document_changed()
    {
        _site.On("/a", async (stream, head, stop) => await stream.WriteAsync(
            head.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal) && head.Contains("If-Modified-Since: Mon, 16 Mar 2026 10:00:00 GMT", StringComparison.Ordinal)
                ? Answer("304 Not Modified", "")
                : Answer("200 OK", Speech, "ETag: \"v1\"", "Last-Modified: Mon, 16 Mar 2026 10:00:00 GMT"), stop));
        await Fetch(Entry("a"));
        var again = await Fetch(options => options with { Refresh = true }, Entry("a"));
        Assert.That(again.Single().Status, Is.EqualTo(FetchStatus.Unchanged));
        Assert.That(File.ReadAllText(PathOf("a.txt")), Is.EqualTo(Speech));
    }

    [Test]
    public async Task Verifying_names_what_is_missing_and_what_was_changed()
    {
        foreach (var name in "abc") _site.On("/" + name, Answer("200 OK", Speech));
        CorpusEntry[] entries = [Entry("a"), Entry("b"), Entry("c")];
        await Fetch(entries);
        Assert.That(CorpusFetcher.Verify(Manifest(entries), new CorpusFolder(_folder.Path)), Is.Empty);
        File.Delete(PathOf("a.txt"));
        _folder.Write("b.txt", "forged");
        Assert.That(CorpusFetcher.Verify(Manifest(entries), new CorpusFolder(_folder.Path)).Select(difference => difference.Code), Is.EqualTo(new[] { "RS1115", "RS1116" }));
    }

    [Test]
    public async Task Forged_notes_can_not_reach_files_outside_the_folder()
    {
        var outside = _folder.Write("outside.txt", "precious");
        var inside = Path.Combine(_folder.Path, "corpus");
        Directory.CreateDirectory(inside);
        var hash = new string('0', 64);
        File.WriteAllText(Path.Combine(inside, "fetched.json"), $$"""{ "a": { "file": "../outside.txt", "url": "{{_site.Url("/a")}}", "sha256": "{{hash}}", "bytes": 1 } }""");
        _site.On("/a", Answer("200 OK", Speech));
        await CorpusFetcher.FetchAsync(Manifest(Entry("a")), new CorpusFolder(inside), Options, _ => { }, CancellationToken.None);
        Assert.That(File.ReadAllText(outside), Is.EqualTo("precious"));
        Assert.That(File.Exists(Path.Combine(inside, "a.txt")), Is.True);
    }

    [Test]
    public void Notes_that_are_no_json_are_an_error()
    {
        _folder.Write("fetched.json", "{");
        Assert.That(() => new CorpusFolder(_folder.Path), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS1117"));
    }

    [TestCase("/a", 0)]
    [TestCase("/b", 3)]
    [TestCase("/c", 2)]
    public async Task The_command_says_by_its_exit_code_what_it_did(string missing, int code)
    {
        _site.On("/a", Answer("200 OK", Speech)).On("/good", Answer("200 OK", Speech));
        var second = missing == "/c" ? "/missing" : "/good";
        var manifest = _folder.Write("m.csv", $"id,url,date,speaker,state,venue,title,language,licence,verified,sha256,note\nx,{_site.Url(missing)},2026,S,RUS,MNC,T,en,,official,,\ny,{_site.Url(second)},2026,S,RUS,MNC,T,en,,official,,\n");
        var folder = PathOf("corpus");
        var run = await CliRun.Of("corpus", "fetch", manifest, "-o", folder, "--delay", "0", "--tries", "1");
        Assert.That(run.Code, Is.EqualTo(code), run.Error);
        Assert.That(run.Error.Contains("RS1108", StringComparison.Ordinal), Is.EqualTo(code != 0));
        Assert.That((await CliRun.Of("corpus", "verify", manifest, folder)).Code, Is.EqualTo(code == 0 ? 0 : 1));
        if (code == 0) Assert.That((await CliRun.Of("scan", folder, "--engine", "lexicon", "--format", "jsonl", "-o", "-")).Output, Does.Contain("\"speech\":\"x\"").And.Contain("\"speech\":\"y\""));
    }

    [Test]
    public async Task Listing_needs_no_network()
    {
        var all = await CliRun.Of("corpus", "list");
        Assert.That(all.Code, Is.Zero);
        Assert.That(all.Output, Does.Contain("mnc"));
        Assert.That((await CliRun.Of("corpus", "list", "mnc")).Output, Does.Contain("https://www.mid.ru/"));
    }

    private static FetchOptions Options => new() { Version = "9.9", Delay = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(20) };

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private static byte[] Redirect(string to) => Answer("302 Found", "", "Location: " + to);

    private static async Task Unended(Stream stream, string head, CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n"), stop);
        var block = new byte[1 << 16];
        for (var i = 0; i < 1000; i++) await stream.WriteAsync(block, stop);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal)) gzip.Write(bytes);
        return memory.ToArray();
    }

    private CorpusEntry Entry(string id, string? path = null) => new()
    {
        Id = id,
        Url = new Uri(_site.Url(path ?? "/" + id)),
        Date = new RhetoricScan.Ingest.PartialDate(new DateOnly(2026, 3, 16), RhetoricScan.Ingest.DatePrecision.Day),
        Speaker = "S",
        State = "RUS",
    };

    private static CorpusManifest Manifest(params CorpusEntry[] entries) => new("test", [.. entries]);

    private Task<IReadOnlyList<FetchOutcome>> Fetch(params CorpusEntry[] entries) => Fetch(options => options, entries);

    private Task<IReadOnlyList<FetchOutcome>> Fetch(Func<FetchOptions, FetchOptions> change, params CorpusEntry[] entries) =>
        CorpusFetcher.FetchAsync(Manifest(entries), new CorpusFolder(_folder.Path), change(Options), _ => { }, CancellationToken.None);
}
