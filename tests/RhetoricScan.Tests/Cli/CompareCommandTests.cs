using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Cli;

public sealed class CompareCommandTests
{
    [TestCase("en", "What speaks against", "hardly chance")]
    [TestCase("ko", "반대 근거", "우연으로 보기 어렵다")]
    public async Task Terminal_reads_in_the_wanted_language(string language, string heading, string verdict)
    {
        using var folder = Editions();
        var run = await CliRun.Of("compare", Path.Combine(folder.Path, "2024"), Path.Combine(folder.Path, "2026"), "--by", "state", "--ui-language", language);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain(heading).And.Contain(verdict));
        Assert.That(run.Output, Does.Not.Contain("RUS"), "states by their names");
    }

    [Test]
    public async Task Two_hundred_groups_are_no_wall()
    {
        using var folder = new TemporaryFolder();
        Some.Written(folder, "all", Enumerable.Range(0, 200).SelectMany(i => Some.Speeches($"s{i:000}-", 3, i % 40 == 0 ? "We blames USA\nThey blames USA" : "Peace lives\nThe treaty lives", $"S{i:000}")));
        var output = Path.Combine(folder.Path, "out");

        var run = await CliRun.Of("compare", Path.Combine(folder.Path, "all"), "--by", "state", "-f", "console,html,csv", "-o", output);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output.Split('\n'), Has.Length.LessThan(200));
        Assert.That(run.Output, Does.Contain("Who differs most (20/200)").And.Contain("176 further groups are in groups.csv."));
        Assert.That(run.Output.IndexOf("S160 ", StringComparison.Ordinal), Is.LessThan(run.Output.IndexOf("S001 ", StringComparison.Ordinal)), "those that differ before those that don't");
        Assert.That(new FileInfo(Path.Combine(output, "comparison.html")).Length, Is.LessThan(700_000));
        Assert.That(await File.ReadAllLinesAsync(Path.Combine(output, "pairs.csv")), Has.Length.EqualTo(201));
    }

    [Test]
    public async Task Page_is_written_beside_the_tables()
    {
        using var folder = Editions();
        var output = Path.Combine(folder.Path, "out");
        var run = await CliRun.Of("compare", Path.Combine(folder.Path, "2024"), Path.Combine(folder.Path, "2026"), "--by", "state", "-f", "html,csv", "-o", output);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(await File.ReadAllTextAsync(Path.Combine(output, "comparison.html")), Does.StartWith("<!DOCTYPE html>").And.Contain("Comparison: 2024 – 2026"));
        Assert.That(File.Exists(Path.Combine(output, "items.csv")));
    }

    private static TemporaryFolder Editions()
    {
        var folder = new TemporaryFolder();
        Some.Written(folder, "2024", Some.Speeches("a", 12, "Peace lives\nThe treaty lives", "RUS"));
        Some.Written(folder, "2026", Some.Speeches("b", 12, "We blames USA\nPeace lives", "RUS"));
        return folder;
    }
}
