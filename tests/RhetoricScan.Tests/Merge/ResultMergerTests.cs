using NUnit.Framework;
using RhetoricScan.IO.Merge;
using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Merge;

public sealed class ResultMergerTests
{
    /// <summary>Splits, orders and repeated deliveries drawn at random leave the union the same to the byte.</summary>
    [Test]
    public void The_union_depends_on_no_split_order_or_repetition([Range(1, 12)] int seed)
    {
        using var folder = new TemporaryFolder();
        var random = new SeededRandom((ulong)seed);
        var speeches = Enumerable.Range(0, 20).Select(i => Some.Result($"s{i}", i % 3 == 0 ? "We blames USA" : "The treaty lives", i % 2 == 0 ? "RUS" : "USA")).ToArray();
        var whole = Merged(folder, [Write(folder, "whole", speeches)]);

        var shards = Enumerable.Range(0, 1 + random.Next(5)).Select(_ => new List<ScanResult>()).ToArray();
        random.Shuffle(speeches);
        foreach (var speech in speeches)
            for (var delivery = 0; delivery <= random.Next(2); delivery++) shards[random.Next(shards.Length)].Add(speech);
        var united = Merged(folder, [.. shards.Select((shard, i) => Write(folder, $"shard{i}", shard))]);

        Assert.That(united, Is.EqualTo(whole));
    }

    [Test]
    public void Merging_what_is_merged_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var first = Write(folder, "a", [Some.Result("b", "Peace"), Some.Result("a", "Peace")]);
        ResultMerger.Merge([first], Path.Combine(folder.Path, "m1"), "test");
        ResultMerger.Merge([ResultSet.Open(Path.Combine(folder.Path, "m1")), first], Path.Combine(folder.Path, "m2"), "test");

        Assert.That(File.ReadAllBytes(Path.Combine(folder.Path, "m2", ResultSet.FileName)), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder.Path, "m1", ResultSet.FileName))));
        Assert.That(ResultSet.Open(Path.Combine(folder.Path, "m2")).Read().Select(speech => speech.Id), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void Results_of_different_fingerprints_are_refused()
    {
        using var folder = new TemporaryFolder();
        ResultSet[] results = [Write(folder, "a", [Some.Result("a", "Peace")]), Write(folder, "b", [Some.Result("b", "Peace", fingerprint: "f2")])];
        Assert.That(() => Merged(folder, results), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS4010"));
    }

    [Test]
    public void One_id_with_two_texts_is_refused()
    {
        using var folder = new TemporaryFolder();
        ResultSet[] results = [Write(folder, "a", [Some.Result("a", "Peace")]), Write(folder, "b", [Some.Result("a", "War")])];
        Assert.That(() => Merged(folder, results), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS4011"));
    }

    [Test]
    public void Inputs_without_result_are_kept_once()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "errors.jsonl");
        using (var writer = new JsonLinesWriter(File.Create(path), sentences: true))
            foreach (var _ in Enumerable.Range(0, 2)) writer.WriteError("bad.txt", Messages.TextEmpty("bad.txt"));

        Assert.That(System.Text.Encoding.UTF8.GetString(Merged(folder, [ResultSet.Open(path)])).Split("RS1011"), Has.Length.EqualTo(2));
    }

    private static byte[] Merged(TemporaryFolder folder, IReadOnlyList<ResultSet> results)
    {
        var path = Path.Combine(folder.Path, "merged.jsonl");
        ResultMerger.Merge(results, path, "test");
        return File.ReadAllBytes(path);
    }

    private static ResultSet Write(TemporaryFolder folder, string name, IEnumerable<ScanResult> results)
    {
        var path = Path.Combine(folder.Path, name + ".jsonl");
        using (var writer = new JsonLinesWriter(File.Create(path), sentences: true))
            foreach (var result in results) writer.Write(result);
        return ResultSet.Open(path);
    }
}
