using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Cli.Output;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Keyness;
using RhetoricScan.IO.Merge;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Store;
using RhetoricScan.Statistics;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Merge;

/// <summary>What is computed from shards, split and delivered at random, equals what is computed from one machine's results, to the byte.</summary>
public sealed class ShardsTests
{
    private static readonly string[] Texts =
    [
        "We blames USA\nPeace lives", "They blames CHN\nThey blames USA\nThe treaty lives", "The treaty lives\nPeace stays", "Peace lives\nPeace stays\nWe blames IRN",
    ];

    private static readonly string[] States = ["RUS", "USA", "CHN", "IRN"];

    [Test]
    public void Comparisons_and_keyness_are_those_of_one_machine([Range(1, 8)] int seed)
    {
        using var folder = new TemporaryFolder();
        var random = new SeededRandom((ulong)seed);
        var speeches = Enumerable.Range(0, 30).Select(i => Some.Result($"s{i}", Texts[random.Next(Texts.Length)], States[random.Next(States.Length)])).ToArray();
        var one = Write(folder, "one/results.jsonl", speeches);

        ResultMerger.Merge([.. Shards(folder, speeches, random)], Directory.CreateDirectory(Path.Combine(folder.Path, "two")).FullName, "test");
        var two = ResultSet.Open(Path.Combine(folder.Path, "two", ResultSet.FileName));

        Assert.That(Comparison(two), Is.EqualTo(Comparison(one)));
        foreach (var kind in new[] { FeatureKind.Actors, FeatureKind.Words })
            Assert.That(Keyness(two, kind), Is.EqualTo(Keyness(one, kind)).And.Not.Empty, kind.ToString());
    }

    [Test]
    public async Task A_profile_of_stores_is_that_of_their_texts()
    {
        using var folder = new TemporaryFolder();
        var texts = Directory.EnumerateFiles(Repository.PathOf("corpora", "samples"), "*-2026-illustration.md").Order(StringComparer.Ordinal).ToArray();
        string[] stores = [Path.Combine(folder.Path, "a.db"), Path.Combine(folder.Path, "b.db")];
        new SeededRandom(5).Shuffle(texts);
        await Worker(texts[..4], stores[0]);
        await Worker(texts[3..], stores[1]);

        var ofTexts = await ProfileOf(folder, "texts", texts);
        var ofStores = await ProfileOf(folder, "stores", stores);

        Assert.That(ofStores, Is.EqualTo(ofTexts));
    }

    [Test]
    public async Task A_profile_of_a_store_of_another_engine_is_refused()
    {
        using var folder = new TemporaryFolder();
        var store = Path.Combine(folder.Path, "a.db");
        await Worker([Repository.PathOf("corpora", "samples", "nzl-2026-illustration.md")], store);
        var built = await CliRun.Of("profile", "build", store, "--name", "p", "--engine", "fast", "-o", folder.Path);
        Assert.That((built.Code, built.Error.Contains("RS4010", StringComparison.Ordinal)), Is.EqualTo((2, true)), built.Error);
    }

    /// <summary>One to five files and stores; every speech in one of them at least, some in two, errors of an earlier attempt here and there.</summary>
    private static IEnumerable<ResultSet> Shards(TemporaryFolder folder, ScanResult[] speeches, SeededRandom random)
    {
        var shards = Enumerable.Range(0, 1 + random.Next(5)).Select(_ => new List<ScanResult>()).ToArray();
        random.Shuffle(speeches);
        foreach (var speech in speeches)
            for (var delivery = 0; delivery <= random.Next(2); delivery++) shards[random.Next(shards.Length)].Add(speech);
        for (var i = 0; i < shards.Length; i++)
            yield return random.Next(2) == 0 ? Store(folder, $"shard{i}.db", shards[i]) : Write(folder, $"shard{i}/results.jsonl", shards[i], speeches[random.Next(speeches.Length)].Annotated.Speech.Id);
    }

    private static ResultSet Write(TemporaryFolder folder, string name, IEnumerable<ScanResult> results, string? failed = null)
    {
        using (var writer = new JsonLinesWriter(File.Create(folder.Write(name, "")), sentences: true))
        {
            if (failed is not null) writer.WriteError(failed, Messages.NotScanned(failed));
            foreach (var result in results) writer.Write(result);
        }
        return ResultSet.Open(Path.Combine(folder.Path, name));
    }

    private static ResultSet Store(TemporaryFolder folder, string name, List<ScanResult> results)
    {
        var path = Path.Combine(folder.Path, name);
        using (var store = new ResultStore(path, Some.Manifest()))
        {
            foreach (var result in results) store.Around((_, _) => result)(result.Annotated.Speech, CancellationToken.None);
            store.Complete();
        }
        return ResultSet.Open(path);
    }

    private static string Comparison(ResultSet results)
    {
        using var json = new MemoryStream();
        ComparisonTables.WriteJson(Comparer.Compare([results], new ComparisonOptions { By = GroupBy.State }, CancellationToken.None), json);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    private static ImmutableArray<KeynessRow> Keyness(ResultSet results, FeatureKind kind)
    {
        var source = new CorpusSource(TextSources.Of(AnnotationLayers.None), kind, 2, CancellationToken.None);
        return KeynessAnalysis.Of(
            source.Read([results.Name]).Where(part => part.Metadata.State is "RUS" or "USA"),
            ReferenceCounts.OfSpeeches(source.Read([results.Name]).Where(part => part.Metadata.State is not ("RUS" or "USA"))),
            new KeynessOptions { FewestOccurrences = 1, MostP = 1 });
    }

    private static async Task Worker(IEnumerable<string> paths, string store)
    {
        var run = await CliRun.With(
            string.Concat(paths.Select(path => JsonSerializer.Serialize(new { path }) + "\n")), ["scan", "--worker", "--engine", "lexicon", "--store", store]);
        Assert.That(run.Code, Is.Zero, run.Error);
    }

    private static async Task<byte[]> ProfileOf(TemporaryFolder folder, string where, string[] paths)
    {
        var built = await CliRun.Of(["profile", "build", .. paths, "--name", "p", "--source", "s", "--engine", "lexicon", "-o", Path.Combine(folder.Path, where)]);
        Assert.That(built.Code, Is.Zero, built.Error);
        return File.ReadAllBytes(Path.Combine(folder.Path, where, "p.json.gz"));
    }
}
