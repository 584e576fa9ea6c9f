using System.Text.Json;
using NUnit.Framework;
using RhetoricScan.Cli;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Ingest;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Scanning;

public sealed class WorkerTests
{
    private static readonly string Samples = Repository.PathOf("corpora", "samples");
    private static readonly string[] Files = [.. Directory.EnumerateFiles(Samples, "*-illustration.md").Order(StringComparer.Ordinal)];

    [Test]
    public async Task Answers_equal_a_plain_scan_to_the_byte([Values(1, 3)] int jobs)
    {
        var plain = await CliRun.Of(["scan", .. Files, "--engine", "lexicon", "--profile", "none", "--format", "jsonl", "--sentences", "-o", "-"]);
        var worker = await Worker(string.Concat(Files.Select(path => Line(new { path }))), "--sentences", "--jobs", $"{jobs}");
        Assert.That(plain.Code, Is.Zero, plain.Error);
        Assert.That((worker.Code, worker.Output), Is.EqualTo((0, plain.Output)), worker.Error);
    }

    [Test]
    public async Task A_text_with_metadata_equals_the_same_in_a_file()
    {
        using var folder = new TemporaryFolder();
        var line = Line(new { id = "a/1", text = "They attacked us. We uphold the Charter.", state = "NZL", date = "2024-09-21", venue = "UNGA", batch = 7 });
        var file = folder.Write("speeches.jsonl", line);
        var plain = await CliRun.Of("scan", file, "--engine", "lexicon", "--profile", "none", "--format", "jsonl", "-o", "-");
        var worker = await Worker("\uFEFF" + line);
        Assert.That((worker.Code, worker.Output), Is.EqualTo((0, plain.Output)), worker.Error);
        Assert.That(worker.Output, Does.StartWith("{\"type\":\"speech\",\"speech\":\"a/1\"").And.Contain("\"batch\":\"7\""));
    }

    [Test]
    public async Task What_the_driver_says_is_stronger_than_what_the_file_says()
    {
        var worker = await Worker(Line(new { path = Files[0], id = "mine", state = "FJI" }));
        var speech = JsonDocument.Parse(worker.Output.Split('\n')[0]).RootElement;
        Assert.That((speech.GetProperty("speech").GetString(), speech.GetProperty("state").GetString()), Is.EqualTo(("mine", "FJI")));
    }

    [Test]
    public async Task A_poisonous_line_is_answered_by_one_error_that_names_it()
    {
        (string Line, string Code, string? Name)[] poisons =
        [
            ("no json", "RS1008", null),
            ("[1]", "RS1008", null),
            ("{\"id\":\"a\",\"id\":\"a\",\"text\":\"We meet.\"}", "RS1008", null),
            ("{\"text\":\"We meet.\"}", "RS1022", null),
            ("{\"id\":\"b\"}", "RS1022", "b"),
            ("{\"id\":\"c\",\"text\":null}", "RS1022", "c"),
            ("{\"id\":\"d\",\"text\":\"a\",\"path\":\"b\"}", "RS1022", "d"),
            ("{\"id\":\"e\",\"text\":\" \"}", "RS1011", "e"),
            ("{\"path\":\"nosuch.txt\"}", "RS1001", "nosuch.txt"),
            ("{\"id\":\"f\",\"path\":\"nosuch.csv\"}", "RS1001", "f"),
        ];
        var good = Line(new { id = "good", text = "We uphold the Charter." });
        var alone = await Worker(good);

        var worker = await Worker(good + string.Join("\n\n" + good, poisons.Select(poison => poison.Line)));

        Assert.That(worker.Code, Is.EqualTo(3));
        var answers = worker.Output.Split(alone.Output);
        Assert.That(answers, Has.Length.EqualTo(1 + poisons.Length), "the good one between each two, to the byte");
        foreach (var (answer, (line, code, name)) in answers.Skip(1).Zip(poisons))
        {
            var error = JsonDocument.Parse(answer).RootElement;
            Assert.That((error.GetProperty("type").GetString(), error.GetProperty("code").GetString()), Is.EqualTo(("error", code)), line);
            Assert.That(error.GetProperty("source").GetString(), name is null ? Does.Match("^sha256:[0-9a-f]{16}$") : Is.EqualTo(name), line);
            Assert.That(error.TryGetProperty("line", out _), Is.False, "the line's number depends on how the delivery was split");
        }
    }

    [Test]
    public async Task Another_text_under_a_known_id_is_an_error_and_a_repeated_delivery_is_none()
    {
        using var folder = new TemporaryFolder();
        var (first, other) = (folder.Write("a.md", "We uphold the Charter."), folder.Write("a.txt", "They attacked us."));
        var line = Line(new { id = "a", path = first });
        var alone = await Worker(line);

        var worker = await Worker(line + Line(new { id = "a", path = other }) + line);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(worker.Code, Is.EqualTo(3));
        Assert.That(worker.Error, Does.StartWith(other).And.Contain("RS1036").And.Contain("'a'"));
        var parts = worker.Output.Split(alone.Output);
        Assert.That(parts, Has.Length.EqualTo(3), "the first text twice, to the byte");
        Assert.That(JsonDocument.Parse(parts[1]).RootElement.GetProperty("source").GetString(), Is.EqualTo(other), "so that merge keeps the error beside the result of the id");
    }

    [Test]
    public void Only_the_last_ids_are_remembered()
    {
        var delivered = new DeliveredTexts(2);
        Speech[] speeches = [.. "abcd".Select(id => new Speech { Id = $"{id}", Body = "Peace", Language = "en", Metadata = SpeechMetadata.None })];
        Assert.That(speeches[..3].Select(delivered.HasOther), Has.None.True);
        Assert.That(delivered.HasOther(speeches[2] with { Body = "War" }), Is.True);
        Assert.That(delivered.HasOther(speeches[0] with { Body = "War" }), Is.False, "forgotten");
    }

    [Test]
    public async Task Progress_of_a_worker_names_no_total()
    {
        var error = new StringWriter();
        var lines = string.Concat(Enumerable.Range(0, 40).Select(i => Line(new { id = $"{i}", text = string.Join(' ', Enumerable.Repeat("They attacked our country and we uphold the Charter.", 120)) })));
        var terminal = CliRun.Silent() with { Error = error, Interactive = true, Time = new HastyClock(), Input = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines)), OutputBytes = () => new MemoryStream() };
        var code = await App.RunAsync(["scan", "--worker", "--engine", "lexicon", "--profile", "none", "--jobs", "1"], terminal);
        Assert.That((code, error.ToString().Contains(" of 0", StringComparison.Ordinal)), Is.EqualTo((0, false)), error.ToString());
        Assert.That(error.ToString(), Does.Match("[1-9][0-9]* speeches, "), "the run was long enough to show it");
    }

    [Test]
    public async Task A_file_of_several_speeches_is_refused()
    {
        using var folder = new TemporaryFolder();
        var worker = await Worker(Line(new { path = folder.Write("two.jsonl", "{}") }));
        Assert.That(worker.Output, Does.Contain("RS1023"));
    }

    [Test]
    public async Task A_line_that_is_too_long_is_passed_over()
    {
        var good = Line(new { id = "good", text = "We uphold the Charter." });
        var worker = await Worker(Line(new { id = "long", text = new string('a', 3 << 20) }) + good, "--max-size", "1");
        var lines = worker.Output.Split('\n');
        Assert.That(lines[0], Does.StartWith("{\"type\":\"error\"").And.Contain("RS1018"));
        Assert.That(lines[1], Does.StartWith("{\"type\":\"speech\",\"speech\":\"good\""));
    }

    [Test]
    public async Task Nothing_delivered_is_nothing_wrong() => Assert.That((await Worker("")).Code, Is.Zero);

    [TestCase("--worker", "a.txt")]
    [TestCase("--worker", "--format", "csv")]
    [TestCase("--worker", "-o", "folder")]
    public async Task Options_that_a_worker_has_no_use_for_are_refused(params string[] options)
    {
        var run = await CliRun.Of(["scan", .. options]);
        Assert.That((run.Code, run.Error.Contains("RS3003", StringComparison.Ordinal)), Is.EqualTo((2, true)), run.Error);
    }

    [Test]
    public async Task A_scan_of_nothing_is_a_mistake()
    {
        var run = await CliRun.Of("scan");
        Assert.That((run.Code, run.Error.Contains("RS1024", StringComparison.Ordinal)), Is.EqualTo((2, true)), run.Error);
    }

    private static Task<CliRun> Worker(string input, params string[] options) => CliRun.With(input, ["scan", "--worker", "--engine", "lexicon", "--profile", "none", .. options]);

    private static string Line(object delivery) => JsonSerializer.Serialize(delivery) + "\n";

    /// <summary>A clock on which a second passes from one look to the next, so that progress is due at every speech.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private long _looks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref _looks);
    }
}
