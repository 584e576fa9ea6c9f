using System.Collections.Immutable;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Store;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Store;

public sealed class ResultStoreTests
{
    private static readonly ImmutableSortedDictionary<string, string> NoSettings = ImmutableSortedDictionary<string, string>.Empty;

    [Test]
    public void An_unchanged_speech_is_read_and_not_scanned_again()
    {
        using var folder = new TemporaryFolder();
        var result = Some.Result("a", "We blames USA\nThe treaty lives");
        Assert.That(Scans(folder, result), Is.EqualTo(1));
        Assert.That(Scans(folder, result), Is.Zero);
    }

    [Test]
    public void Another_text_date_fingerprint_or_setting_is_scanned_again()
    {
        using var folder = new TemporaryFolder();
        Scans(folder, Some.Result("a", "Peace"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Scans(folder, Some.Result("a", "Peace!")), Is.EqualTo(1), "text");
            Assert.That(Scans(folder, Some.Result("a", "Peace!", date: "2024-09-22")), Is.EqualTo(1), "date");
            Assert.That(Scans(folder, Some.Result("a", "Peace!", date: "2024-09-22"), "f2"), Is.EqualTo(1), "fingerprint");
            Assert.That(Scans(folder, Some.Result("a", "Peace!", date: "2024-09-22"), "f2", NoSettings.Add("topic", "npt")), Is.EqualTo(1), "setting");
        }
        Assert.That(ResultSet.Open(PathOf(folder)).Read().Count(), Is.EqualTo(1), "a store holds one result per speech");
    }

    [Test]
    public void A_result_comes_back_equal_in_every_member()
    {
        var result = Some.Result("a", "We blames USA\nThe treaty lives — don't");
        var tagged = result with { Annotated = WithLayers(result.Annotated) };

        var codec = new ResultCodec(new SharedParts(_ => null));
        var back = codec.Decode(codec.Encode(tagged));

        Assert.That(back with { Labels = [] }, Is.EqualTo(tagged with { Labels = [] }).UsingPropertiesComparer());
        Assert.That(LinesOf(back), Is.EqualTo(LinesOf(tagged)));
    }

    [Test]
    public void The_codec_knows_all_members_of_a_token() =>
        Assert.That(typeof(Token).GetProperties(), Has.Length.EqualTo(9), "write a new member in AnnotationCodec and raise the schema version");

    [Test]
    public void A_store_reads_like_a_file_of_results()
    {
        using var folder = new TemporaryFolder();
        foreach (var id in new[] { "c", "a", "b" }) Scans(folder, Some.Result(id, "We blames USA"));

        var speeches = ResultSet.Open(PathOf(folder)).Read().ToList();

        Assert.That(speeches.Select(speech => speech.Id), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(speeches.Select(speech => speech.Evidence.Length), Is.All.EqualTo(1));
    }

    [Test]
    public void A_foreign_file_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("results.db", "no store");
        Assert.That(() => Scans(folder, Some.Result("a", "Peace")), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS4006"));
    }

    [Test]
    public void Many_threads_store_each_speech_once()
    {
        using var folder = new TemporaryFolder();
        using (var store = new ResultStore(PathOf(folder), Some.Manifest("f1", NoSettings)))
        {
            var scan = store.Around((speech, _) => Some.Result(speech.Id, speech.Body));
            Parallel.For(0, 400, i => scan(Some.Result($"s{i}", "We blames USA").Annotated.Speech, CancellationToken.None));
            store.Complete();
        }
        Assert.That(ResultSet.Open(PathOf(folder)).Read().Select(speech => speech.Id).Distinct().Count(), Is.EqualTo(400));
    }

    private static string PathOf(TemporaryFolder folder) => Path.Combine(folder.Path, "results.db");

    private static int Scans(TemporaryFolder folder, ScanResult result, string fingerprint = "f1", ImmutableSortedDictionary<string, string>? settings = null)
    {
        var scans = 0;
        using var store = new ResultStore(PathOf(folder), Some.Manifest(fingerprint, settings ?? NoSettings));
        var scan = store.Around((_, _) =>
        {
            scans++;
            return result;
        });
        Assert.That(LinesOf(scan(result.Annotated.Speech, CancellationToken.None)), Is.EqualTo(LinesOf(result)));
        store.Complete();
        Assert.That(store.Reused, Is.EqualTo(1 - scans));
        return scans;
    }

    private static AnnotatedSpeech WithLayers(AnnotatedSpeech annotated) => annotated with
    {
        Layers = AnnotationLayers.All,
        Sentences = [.. annotated.Sentences.Select((sentence, i) => sentence with
        {
            Paragraph = i,
            Tokens = [.. sentence.Tokens.Select((token, j) => token with
            {
                Lemma = token.Form.ToLowerInvariant(), Pos = UniversalPos.NOUN, Xpos = "NN", Features = "Number=Sing", Head = j - 1, Relation = "nsubj:pass",
                ArcConfidence = 1f / (j + 3), Form = token.Form == "don't" ? "do not" : token.Form,
            })],
        })],
    };

    private static byte[] LinesOf(ScanResult result)
    {
        using var memory = new MemoryStream();
        using (var writer = new JsonLinesWriter(memory, sentences: true)) writer.Write(result);
        return memory.ToArray();
    }
}
