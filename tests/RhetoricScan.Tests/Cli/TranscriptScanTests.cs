using System.Text.Json;
using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Cli;

/// <summary>A transcript through the whole program: only the speaker's sentences, the body's offsets, a note on the rest.</summary>
public sealed class TranscriptScanTests
{
    private const string Transcript = """
        Question: Does Lowland threaten Upland? Lowland bombs Upland.

        MINISTER ARDEN: We respect the treaty. (Applause.)

        MR. VELL: We regret the dams.

        """;

    [Test]
    public async Task Only_the_words_of_speakers_become_sentences_at_their_offsets()
    {
        var records = await Scan([]);
        Assert.That(Sentences(records), Is.EqualTo(new[] { "We respect the treaty.", "We regret the dams." }));
        foreach (var sentence in records.Where(record => TypeOf(record) == "sentence"))
            Assert.That(Transcript[sentence.GetProperty("start").GetInt32()..sentence.GetProperty("end").GetInt32()], Is.EqualTo(sentence.GetProperty("text").GetString()));
        Assert.That(Notes(records), Does.Contain("Not counted: 7 words, said by those who ask, moderate or call out.")
            .And.Contain("Not counted: 1 words, notes on what happened in the room.")
            .And.Contain("The text has turns of 2 speakers, counted as one: MINISTER ARDEN (5 words), MR. VELL (4 words). Count one of them with --only-speaker."));
    }

    [Test]
    public async Task One_speaker_is_counted_when_asked_for()
    {
        var records = await Scan(["--only-speaker", "Vell"]);
        Assert.That(Sentences(records), Is.EqualTo(new[] { "We regret the dams." }));
        Assert.That(Notes(records), Does.Contain("Only the words of MR. VELL are counted.").And.Contain("Not counted: 5 words, said by other speakers."));
        Assert.That(Sentences(await Scan(["--speaker", "Anna Arden", "--only-speaker"])), Is.EqualTo(new[] { "We respect the treaty." }));
    }

    [Test]
    public async Task A_speaker_who_is_not_there_is_an_error_that_names_those_who_are()
    {
        var run = await CliRun.With(Transcript, ["scan", "-", "--engine", "lexicon", "--only-speaker", "Okami"]);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("RS1025").And.Contain("MINISTER ARDEN, MR. VELL"));
    }

    [Test]
    public async Task A_store_keeps_results_of_different_choices_apart()
    {
        using var folder = new TemporaryFolder();
        var store = Path.Combine(folder.Path, "results.db");
        var all = await Scan(["--store", store]);
        Assert.That(Sentences(await Scan(["--store", store, "--only-speaker", "Vell"])), Has.Length.EqualTo(1));
        Assert.That(Notes(await Scan(["--store", store])), Is.EqualTo(Notes(all)));
    }

    [Test]
    public async Task Guesses_are_offered_and_used_only_when_accepted()
    {
        const string text = "Statement by H.E. Ms. Joan Harrow\nat the General Debate of the General Assembly\n24 September 2024\n\nMr. President,\n\nWe respect the treaty.\n";
        string[] options = ["scan", "-", "--profile", "none", "--engine", "lexicon", "--state", "NZL", "--format", "jsonl", "-o", "-"];
        var offered = await CliRun.With(text, options);
        Assert.That(offered.Error, Does.Contain("RS1026").And.Contain("guessed: ").And.Contain("date 2024-09-24, speaker Joan Harrow, venue UNGA").And.Contain("not used"));
        var speech = JsonDocument.Parse(offered.Output.Split('\n')[0]).RootElement;
        Assert.That(speech.GetProperty("notes").EnumerateArray().Select(note => note.GetString()), Has.Some.StartsWith("guessed: ").And.Some.StartsWith("The date is not known"));
        Assert.That(speech.GetProperty("date").GetString(), Is.Null.Or.Empty);
        var accepted = JsonDocument.Parse((await CliRun.With(text, [.. options, "--accept-guesses"])).Output.Split('\n')[0]).RootElement;
        Assert.That(accepted.GetProperty("date").GetString(), Is.EqualTo("2024-09-24"));
        Assert.That(accepted.GetProperty("notes").EnumerateArray().Select(note => note.GetString()), Has.Some.Contain("and used, as --accept-guesses asks.").And.None.StartsWith("The date is not known"));
    }

    [Test]
    public async Task What_a_page_states_about_itself_is_used_and_said_so()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("a.html", "<html><head><title>Remarks in June</title><meta property='article:published_time' content='2026-06-02T08:00:00Z'></head><body><p>We respect the treaty.</p></body></html>");
        var run = await CliRun.Of("scan", page, "--profile", "none", "--engine", "lexicon", "--format", "jsonl", "-o", "-");
        var speech = JsonDocument.Parse(run.Output.Split('\n')[0]).RootElement;
        Assert.That(speech.GetProperty("date").GetString(), Is.EqualTo("2026-06-02"));
        Assert.That(speech.GetProperty("notes").EnumerateArray().Select(note => note.GetString()), Has.Some.EqualTo("stated by the document: title Remarks in June, date 2026-06-02; read from its head or properties and used."));
    }

    private static async Task<List<JsonElement>> Scan(string[] options)
    {
        var run = await CliRun.With(Transcript, ["scan", "-", "--profile", "none", "--format", "jsonl", "--sentences", "-o", "-", "--engine", "lexicon", .. options]);
        Assert.That(run.Code, Is.Zero, run.Error);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string[] Sentences(List<JsonElement> records) => [.. records.Where(record => TypeOf(record) == "sentence").Select(record => record.GetProperty("text").GetString()!)];

    private static string[] Notes(List<JsonElement> records) =>
        [.. records.Single(record => TypeOf(record) == "speech").GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)];

    private static string? TypeOf(JsonElement record) => record.GetProperty("type").GetString();
}
