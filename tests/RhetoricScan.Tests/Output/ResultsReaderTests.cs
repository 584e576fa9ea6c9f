using NUnit.Framework;
using RhetoricScan.IO.Output;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Output;

public sealed class ResultsReaderTests
{
    [Test]
    public void Reader_gives_back_what_the_writer_wrote()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, Some.Result("a", "We blames USA\nThe treaty lives"), Some.Result("b", "Peace", "USA", "2024"));

        var speeches = ResultsReader.ReadFile(path).ToList();

        Assert.That(speeches.Select(speech => speech.Id), Is.EqualTo(new[] { "a", "b" }));
        var first = speeches[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Metadata.State, Is.EqualTo("RUS"));
            Assert.That(first.Metadata.Title, Is.EqualTo("A speech, with \"quotes\""));
            Assert.That(first.Sentences, Is.EqualTo(2));
            Assert.That(first.Tokens, Is.EqualTo(6));
            Assert.That(first.Counts.Grievance, Is.EqualTo(1));
            Assert.That(first.Counts.Labels, Is.EqualTo(new Dictionary<string, int> { ["BLAME"] = 1 }));
            Assert.That(first.Counts.Actors, Is.EqualTo(new Dictionary<string, int> { ["USA"] = 1 }));
            Assert.That(first.Counts.Acts, Is.EqualTo(new Dictionary<string, int> { ["blame"] = 1 }));
            Assert.That(first.Victimization.Index, Is.EqualTo(.5));
            Assert.That(first.Appropriation.Score, Is.Null);
            Assert.That(first.Evidence.Single().Row.Text, Is.EqualTo("We blames USA"));
            Assert.That(first.Evidence.Single().ActClass, Is.EqualTo("ACCUSE"));
            Assert.That(first.Topics.Single().Mentions, Is.EqualTo(1));
            Assert.That(first.Bodies.Single().Path, Is.EqualTo("npt > npt.revcon"));
            Assert.That(first.Episodes.Single().Acts, Is.EqualTo(new[] { "a1", "a2" }));
            Assert.That(speeches[1].Metadata.Date.ToString(), Is.EqualTo("2024"));
            Assert.That(speeches[1].TextHash, Is.EqualTo(Hashes.OfText("Peace")));
        }
    }

    [Test]
    public void A_line_cut_short_names_its_number()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, Some.Result("a", "Peace"));
        File.AppendAllText(path, "{\"type\":\"spe");

        Assert.That(() => ResultsReader.ReadFile(path).ToList(), Throws.InstanceOf<UserErrorException>()
            .With.Message.Contains("RS4003").And.Message.Contains($"({File.ReadLines(path).Count()})"));
    }

    [Test]
    public void A_record_apart_from_its_speech_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, Some.Result("a", "Peace"));
        File.AppendAllText(path, "{\"type\":\"topic\",\"speech\":\"b\",\"topic\":\"npt\"}\n");

        Assert.That(() => ResultsReader.ReadFile(path).ToList(), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS4004"));
    }

    [Test]
    public void Records_of_unknown_types_are_passed_over()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, Some.Result("a", "Peace"));
        File.AppendAllText(path, "{\"type\":\"later\",\"speech\":\"a\"}\r\n\r\n");

        Assert.That(ResultsReader.ReadFile(path).Count(), Is.EqualTo(1));
    }

    [TestCase(1)]
    [TestCase(70_000)]
    [TestCase(300_000)]
    public void Lines_of_any_length_come_whole(int length)
    {
        var text = new string('x', length) + "\n\n" + new string('y', length);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.That(Utf8Lines.OfStream(stream).Select(line => line.Length), Is.EqualTo(new[] { length, 0, length }));
    }

    private static string Write(TemporaryFolder folder, params ScanResult[] results)
    {
        var path = Path.Combine(folder.Path, "results.jsonl");
        using var writer = new JsonLinesWriter(File.Create(path), sentences: true);
        foreach (var result in results) writer.Write(result);
        return path;
    }
}
