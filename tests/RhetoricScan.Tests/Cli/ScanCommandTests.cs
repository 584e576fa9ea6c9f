using System.Text.Json;
using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Cli;

public sealed class ScanCommandTests
{
    private static readonly string Paraphrase = Repository.PathOf("corpora", "samples", "mnc-2026-paraphrase.md");
    private static readonly string Calm = Repository.PathOf("corpora", "samples", "nzl-2026-illustration.md");

    [Test]
    public async Task A_scan_shows_a_page_with_the_three_patterns()
    {
        var run = await CliRun.Of("scan", Paraphrase);
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("ictimization").And.Contain("ppropriation").And.Contain("ilence"));
    }

    [Test]
    public async Task Json_lines_follow_the_contract_and_spans_point_into_the_body()
    {
        var run = await CliRun.Of("scan", Paraphrase, "--format", "jsonl", "--sentences", "-o", "-");
        Assert.That(run.Code, Is.Zero, run.Error);
        var records = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var body = File.ReadAllText(Paraphrase).Split("\n---\n", 2)[1];
        var speech = records.Single(record => TypeOf(record) == "speech");
        foreach (var pattern in new[] { "victimization", "appropriation", "silence" })
            foreach (var field in new[] { "level", "borderline", "score", "low", "high", "index" })
                Assert.That(speech.GetProperty(pattern).TryGetProperty(field, out _), $"{pattern}.{field}");
        var sentences = records.Where(record => TypeOf(record) == "sentence").ToList();
        Assert.That(sentences, Has.Count.GreaterThan(30));
        foreach (var sentence in sentences)
        {
            var (start, end) = (sentence.GetProperty("start").GetInt32(), sentence.GetProperty("end").GetInt32());
            Assert.That(body[start..end], Is.EqualTo(sentence.GetProperty("text").GetString()));
            Assert.That(sentence.GetProperty("labels").EnumerateObject().Count(), Is.EqualTo(7));
        }
    }

    [Test]
    public async Task The_paraphrase_omits_own_acts_and_is_silent_on_the_peninsula()
    {
        var run = await CliRun.Of("scan", Paraphrase, "--format", "jsonl", "-o", "-");
        var records = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var speech = records.Single(record => TypeOf(record) == "speech");
        Assert.That(speech.GetProperty("victimization").GetProperty("level").GetInt32(), Is.EqualTo(3));
        Assert.That(speech.GetProperty("appropriation").GetProperty("level").GetInt32(), Is.GreaterThanOrEqualTo(2));
        var topics = records.Where(record => TypeOf(record) == "topic").ToDictionary(record => record.GetProperty("topic").GetString()!);
        Assert.That(topics["dprk"].GetProperty("mentions").GetInt32(), Is.Zero);
        Assert.That(topics["dprk"].GetProperty("level").GetInt32(), Is.EqualTo(4));
        Assert.That(topics["iran"].GetProperty("mentions").GetInt32(), Is.GreaterThan(2));
        var omitted = records.Where(record => TypeOf(record) == "episode" && record.GetProperty("state").GetString() == "omitted" && record.GetProperty("side").GetString() == "own")
            .SelectMany(record => record.GetProperty("acts").EnumerateArray().Select(act => act.GetString())).ToList();
        Assert.That(omitted, Does.Contain("L049").And.Contain("L060"), "New START 2023 and CTBT 2023");
    }

    [Test]
    public async Task A_calm_statement_stays_low()
    {
        var run = await CliRun.Of("scan", Calm, "--format", "jsonl", "-o", "-");
        var speech = JsonDocument.Parse(run.Output.Split('\n')[0]).RootElement;
        Assert.That(speech.GetProperty("victimization").GetProperty("level").GetInt32(), Is.LessThan(2));
        Assert.That(speech.GetProperty("appropriation").GetProperty("level").GetInt32(), Is.LessThan(2));
    }

    [Test]
    public async Task Files_are_the_same_for_any_number_of_jobs_and_on_a_second_run()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, jobs) in new[] { ("one", "1"), ("two", "3"), ("again", "3") })
            Assert.That((await CliRun.Of("scan", Repository.PathOf("corpora", "samples"), "-o", Path.Combine(folder.Path, name), "--format", "csv,json", "--jobs", jobs)).Code, Is.Zero);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Path, "one")).Select(path => Path.GetFileName(path)!))
            foreach (var other in new[] { "two", "again" })
                Assert.That(File.ReadAllBytes(Path.Combine(folder.Path, other, file)), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder.Path, "one", file))), $"{other}/{file}");
    }

    [Test]
    public async Task A_bad_input_does_not_end_the_batch()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "We call on all States to honour the Charter of the United Nations.");
        folder.Write("in/b.txt", " ");
        var run = await CliRun.Of("scan", Path.Combine(folder.Path, "in"), "--format", "csv", "-o", Path.Combine(folder.Path, "out"));
        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("RS1011"));
        Assert.That(File.ReadAllText(Path.Combine(folder.Path, "out", "errors.csv")), Does.Contain("RS1011"));
    }

    [Test]
    public async Task Standard_input_is_read_and_thresholds_change_the_exit_code()
    {
        var run = await CliRun.With("Our country has always upheld the Charter. We support the work of the IAEA.", ["scan", "-", "--state", "NZL", "--fail-on", "appropriation=0", "--quiet"]);
        Assert.That(run.Code, Is.EqualTo(1), run.Error);
    }

    [TestCase("--fail-on", "anger=2", "RS3002")]
    [TestCase("--format", "yaml", "RS3002")]
    [TestCase("--date", "spring", "RS3002")]
    [TestCase("--encoding", "utf-88", "RS3002")]
    public async Task Wrong_values_are_said_and_nothing_is_done(string option, string value, string code)
    {
        var run = await CliRun.Of("scan", Calm, option, value);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(code));
        Assert.That(run.Output, Is.Empty);
    }

    private static string TypeOf(JsonElement record) => record.GetProperty("type").GetString()!;
}
