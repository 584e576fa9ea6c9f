using NUnit.Framework;
using RhetoricScan.IO.Output;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Output;

public sealed class OutputFolderTests
{
    [Test]
    public void Files_get_their_names_only_when_the_run_is_completed()
    {
        using var folder = new TemporaryFolder();
        using (var output = new OutputFolder(folder.Path))
        {
            output.Create("a.csv").WriteByte(65);
            Assert.That(FilesIn(folder), Is.EqualTo(new[] { "a.csv.partial" }));
            output.Complete();
        }
        Assert.That(FilesIn(folder), Is.EqualTo(new[] { "a.csv" }));
    }

    [Test]
    public void An_interrupted_run_leaves_the_earlier_files_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", "old");
        using (var output = new OutputFolder(folder.Path)) output.Create("a.csv").WriteByte(65);
        Assert.That(FilesIn(folder), Is.EqualTo(new[] { "a.csv" }));
        Assert.That(File.ReadAllText(Path.Combine(folder.Path, "a.csv")), Is.EqualTo("old"));
    }

    [Test]
    public void A_run_removes_what_the_earlier_manifest_lists_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "old.csv", "mine.txt" }) folder.Write(name, "x");
        folder.Write("manifest.json", """{"files":["old.csv","../outside.csv","manifest.json"]}""");
        using (var output = new OutputFolder(folder.Path))
        {
            output.Create("new.csv").WriteByte(65);
            output.Create("manifest.json").WriteByte(65);
            output.Complete();
        }
        Assert.That(FilesIn(folder), Is.EqualTo(new[] { "manifest.json", "mine.txt", "new.csv" }));
    }

    [TestCase("../evil.csv")]
    [TestCase("texts/../../evil.csv")]
    public void Names_that_lead_outside_are_refused(string name)
    {
        using var folder = new TemporaryFolder();
        using var output = new OutputFolder(folder.Path);
        Assert.That(() => output.Create(name), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS4002"));
    }

    private static string[] FilesIn(TemporaryFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
