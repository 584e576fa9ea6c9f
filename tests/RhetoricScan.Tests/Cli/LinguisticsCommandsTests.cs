using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Cli;

/// <summary>What <c>inspect</c> and <c>evaluate linguistics</c> say to a user.</summary>
public sealed class LinguisticsCommandsTests
{
    private const string Treebank =
        "1\tDogs\tdog\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tbark\tbark\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";

    [TestCase("neural", @" nsubj 0\.\d\d| nsubj 1\.00")]
    [TestCase("fast", @" nsubj\r?\n")]
    public async Task A_tree_has_probabilities_only_where_the_engine_gives_them(string engine, string expected)
    {
        using var folder = new TemporaryFolder();
        var text = Path.Combine(folder.Path, "a.txt");
        await File.WriteAllTextAsync(text, "The army destroyed the villages.");
        var run = await CliRun.Of("inspect", text, "--language", "en", "--engine", engine, "--format", "tree");
        Assert.That(run.Output, Does.Match(expected));
    }

    [Test]
    public async Task An_engine_without_trees_is_not_measured()
    {
        using var folder = new TemporaryFolder();
        var test = Path.Combine(folder.Path, "test.conllu");
        await File.WriteAllTextAsync(test, Treebank);
        var run = await CliRun.Of("evaluate", "linguistics", test, "--language", "en", "--engine", "lexicon");
        Assert.That(run.Error, Does.Contain("RS5009"));
    }

    [TestCase("neural")]
    [TestCase("fast")]
    public async Task Korean_is_annotated_by_the_scheme_asked_for(string engine)
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("a.txt", "우리는 평화를 원합니다.");
        string[] command = ["inspect", text, "--language", "ko", "--engine", engine];
        Assert.That((await CliRun.Of(command)).Output, Does.Contain("JKO").And.Not.Contain("jco"));
        Assert.That((await CliRun.Of([.. command, "--scheme", "kaist"])).Output, Does.Contain("jco").And.Not.Contain("JKO"));
    }

    [TestCase("ko", "neural", "gsd, kaist")]
    [TestCase("ko", "fast", "gsd, kaist")]
    [TestCase("en", "neural", "Leave --scheme out")]
    [TestCase("en", "lexicon", "Leave --scheme out")]
    public async Task An_unknown_scheme_is_named_with_those_there_are(string language, string engine, string expected)
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("a.txt", "우리는 평화를 원합니다.");
        var run = await CliRun.Of("inspect", text, "--language", language, "--engine", engine, "--scheme", "pud");
        Assert.That(run.Code, Is.Not.Zero);
        Assert.That(run.Error, Does.Contain("RS5010").And.Contain("'pud'").And.Contain(expected));
    }

    [Test]
    public async Task A_training_by_schemes_needs_names_that_say_them()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.Of("train", "linguistics", folder.Write("test.conllu", Treebank), "--language", "en", "--schemes", "--vectors", "none", "-o", folder.Path);
        Assert.That(run.Error, Does.Contain("RS5011"));
    }

    [Test]
    public async Task A_missing_treebank_is_named()
    {
        var run = await CliRun.Of("evaluate", "linguistics", "missing.conllu", "--language", "en");
        Assert.That(run.Error, Does.Contain("RS1001").And.Contain("missing.conllu"));
    }
}
