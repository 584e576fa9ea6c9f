using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NUnit.Framework;
using RhetoricScan.IO.Merge;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Store;
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
    public void Records_that_broke_off_give_way_to_the_whole([Values] bool wholeFirst)
    {
        using var folder = new TemporaryFolder();
        var whole = Write(folder, "whole", [Some.Result("a", "We blames USA"), Some.Result("b", "We blames USA")]);
        var lines = File.ReadAllLines(whole.Name);
        var cut = ResultSet.Open(folder.Write("cut.jsonl", string.Join('\n', lines[..^3]) + "\n"));

        Assert.That(Merged(folder, wholeFirst ? [whole, cut] : [cut, whole]), Is.EqualTo(File.ReadAllBytes(whole.Name)));
    }

    [TestCase("{\"type\":\"topic\",\"speech\":\"a\",\"to", "RS4003")]
    [TestCase("{\"speech\":\"a\"}", "RS4003")]
    [TestCase("{\"type\":\"topic\",\"speech\":\"b\"}", "RS4004")]
    public void Half_a_line_and_a_record_of_another_speech_are_refused(string last, string code)
    {
        using var folder = new TemporaryFolder();
        var results = Write(folder, "a", [Some.Result("a", "Peace")]);
        File.AppendAllText(results.Name, last);
        Assert.That(() => Merged(folder, [results]), Throws.InstanceOf<UserErrorException>().With.Message.Contains(code));
    }

    [Test]
    public void An_error_gives_way_to_a_later_result_of_the_same_input()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "errors.jsonl");
        using (var writer = new JsonLinesWriter(File.Create(path), sentences: true))
            foreach (var id in new[] { "a", "c" }) writer.WriteError(id, Messages.NotScanned(id));
        var merged = System.Text.Encoding.UTF8.GetString(Merged(folder, [ResultSet.Open(path), Write(folder, "a", [Some.Result("a", "Peace")])]));
        Assert.That(merged.Split('\n').Count(line => line.Contains("RS1021", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(merged, Does.Contain("\"source\":\"c\""));
    }

    [Test]
    public void The_manifest_of_merged_folders_tells_all_that_theirs_do()
    {
        using var folder = new TemporaryFolder();
        ResultSet[] results = [WithManifest(folder, "x", "hash 1", "en"), WithManifest(folder, "y", "hash 1", "ko")];
        ResultMerger.Merge(results, Path.Combine(folder.Path, "merged"), "test");
        var manifest = RunManifest.Read(Path.Combine(folder.Path, "merged", OutputFolder.ManifestName));
        Assert.That(manifest.Models.Keys, Is.EqualTo(new[] { "en", "rules" }.Append("ko").Order(StringComparer.Ordinal)));
        Assert.That(manifest.Texts.Keys, Is.EqualTo(new[] { "x", "y" }));
        Assert.That((manifest.Fingerprint, manifest.Seed, manifest.Settings["engine"]), Is.EqualTo(("f1", 7, "fast")));
    }

    [Test]
    public void The_manifest_of_merged_stores_tells_what_made_their_results()
    {
        using var folder = new TemporaryFolder();
        ResultSet[] stores = [Store(folder, "x", Models("hash 1", "en")), Store(folder, "y", Models("hash 1", "ko"))];
        ResultMerger.Merge(stores, Path.Combine(folder.Path, "merged"), "tool 2");
        var manifest = RunManifest.Read(Path.Combine(folder.Path, "merged", OutputFolder.ManifestName));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(manifest.Models, Is.EqualTo(Models("hash 1", "en").Add("ko", "h")));
        Assert.That(manifest.Texts, Is.EqualTo(new[] { "x", "y" }.Select(id => KeyValuePair.Create(id, Hashes.OfText("Peace")))));
        Assert.That((manifest.Tool, manifest.Fingerprint, manifest.Seed, manifest.Settings["engine"]), Is.EqualTo(("tool 2", "f1", 1, "fast")));
        Assert.That(() => Merged(folder, [stores[0], Store(folder, "z", Models("hash 2", "en"))]), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS4013"));
    }

    [Test]
    public void A_store_tells_only_of_runs_that_made_results_it_still_has()
    {
        using var folder = new TemporaryFolder();
        Store(folder, "x", Models("hash 1", "en"));
        Assert.That(Store(folder, "x", Models("hash 2", "en"), "f2").Manifests().Select(manifest => manifest.Models["rules"]), Is.EqualTo(new[] { "hash 2" }));
        Assert.That(Store(folder, "x", Models("hash 3", "en"), "f2").Manifests().Select(manifest => manifest.Models["rules"]), Is.EqualTo(new[] { "hash 2" }), "nothing was scanned again");
    }

    [Test]
    public void A_store_of_the_version_before_is_read_and_gets_what_it_lacks()
    {
        using var folder = new TemporaryFolder();
        var path = Store(folder, "x", Models("hash 1", "en")).Name;
        Alter(path, "ALTER TABLE speech DROP COLUMN run; DROP TABLE run; PRAGMA user_version = 2;");

        Assert.That(ResultSet.Open(path).Manifests(), Is.Empty);
        Assert.That(ResultSet.Open(path).Read().Single().Id, Is.EqualTo("x"));
        Assert.That(Store(folder, "x", Models("hash 2", "en"), "f2").Manifests().Single().Models["rules"], Is.EqualTo("hash 2"));
    }

    [Test]
    public void Manifests_of_different_models_are_refused()
    {
        using var folder = new TemporaryFolder();
        ResultSet[] results = [WithManifest(folder, "x", "hash 1", "en"), WithManifest(folder, "y", "hash 2", "en")];
        Assert.That(() => Merged(folder, results), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS4013"));
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

    [Test]
    public void Results_with_a_setting_and_without_it_are_refused()
    {
        using var folder = new TemporaryFolder();
        var models = Models("hash 1", "en");
        ResultSet[] stores = [Store(folder, "x", models), Store(folder, "y", models), Store(folder, "z", models, settings: Since)];
        var refused = Assert.Throws<UserErrorException>(() => Merged(folder, stores));
        Assert.That(refused!.Message, Does.Contain("RS4013").And.Contain("z.db' and").And.Contain("x.db' were made with different 'since'"));
    }

    [Test]
    public void A_store_of_runs_of_different_settings_is_not_held_against_itself()
    {
        using var folder = new TemporaryFolder();
        Store(folder, "x", Models("hash 1", "en"));
        var store = Store(folder, "x", Models("hash 1", "en"), settings: Since, speech: "y");
        Assert.That(() => Merged(folder, [store]), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS4013").And.Message.Contains("x.db' holds results of runs with different 'since'"));
    }

    [Test]
    public void A_store_that_holds_results_of_unknown_runs_has_no_manifest()
    {
        using var folder = new TemporaryFolder();
        var path = Store(folder, "x", Models("hash 1", "en")).Name;
        Alter(path, "ALTER TABLE speech DROP COLUMN run; DROP TABLE run; PRAGMA user_version = 2;");
        Assert.That(Store(folder, "x", Models("hash 1", "en"), speech: "y").Manifests(), Is.Empty);
    }

    [Test]
    public void Stores_of_the_version_before_are_opened_by_several_at_once()
    {
        using var folder = new TemporaryFolder();
        var path = Store(folder, "x", Models("hash 1", "en")).Name;
        Alter(path, "ALTER TABLE speech DROP COLUMN run; DROP TABLE run; PRAGMA user_version = 2;");
        Parallel.For(0, 8, _ => StoreDatabase.OpenForWriting(path).Dispose());
        Assert.That(ResultSet.Open(path).Read().Single().Id, Is.EqualTo("x"));
    }

    private static byte[] Merged(TemporaryFolder folder, IReadOnlyList<ResultSet> results)
    {
        var path = Path.Combine(folder.Path, "merged.jsonl");
        ResultMerger.Merge(results, path, "test");
        return File.ReadAllBytes(path);
    }

    private static ImmutableSortedDictionary<string, string> Models(string rules, string model) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("rules", rules).Add(model, "h");

    private static ImmutableSortedDictionary<string, string> Fast => ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("engine", "fast");

    private static ImmutableSortedDictionary<string, string> Since => Fast.Add("since", "2020");

    private static ResultSet Store(TemporaryFolder folder, string name, ImmutableSortedDictionary<string, string> models, string fingerprint = "f1", ImmutableSortedDictionary<string, string>? settings = null, string? speech = null)
    {
        var path = Path.Combine(folder.Path, name + ".db");
        var result = Some.Result(speech ?? name, "Peace", fingerprint: fingerprint);
        using (var store = new ResultStore(path, Some.Manifest(fingerprint, settings ?? Fast, models)))
        {
            store.Around((_, _) => result)(result.Annotated.Speech, CancellationToken.None);
            store.Complete();
        }
        return ResultSet.Open(path);
    }

    private static void Alter(string path, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static ResultSet WithManifest(TemporaryFolder folder, string id, string rules, string model)
    {
        File.Move(Write(folder, id, [Some.Result(id, "Peace")]).Name, Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, id)).FullName, ResultSet.FileName));
        var empty = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        var manifest = new RunManifest { Tool = "t", Fingerprint = "f1", Seed = 7, Texts = empty, Models = empty.Add("rules", rules).Add(model, "h"), Settings = empty.Add("engine", "fast") };
        using (var stream = File.Create(Path.Combine(folder.Path, id, OutputFolder.ManifestName))) manifest.Write(stream, [ResultSet.FileName]);
        return ResultSet.Open(Path.Combine(folder.Path, id));
    }

    private static ResultSet Write(TemporaryFolder folder, string name, IEnumerable<ScanResult> results)
    {
        var path = Path.Combine(folder.Path, name + ".jsonl");
        using (var writer = new JsonLinesWriter(File.Create(path), sentences: true))
            foreach (var result in results) writer.Write(result);
        return ResultSet.Open(path);
    }
}
