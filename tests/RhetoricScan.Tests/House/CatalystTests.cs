using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.House;

/// <summary>The optional library stays out of the ordinary build.</summary>
public sealed class CatalystTests
{
    [Test]
    public void No_lock_file_and_no_solution_knows_the_library()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src"), "packages.lock.json", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("tests"), "packages.lock.json", SearchOption.AllDirectories))
            .Append(Repository.PathOf("RhetoricScan.sln"))
            .Append(Repository.PathOf("Directory.Packages.props"));
        Assert.That(files.Where(file => File.ReadAllText(file).Contains("Catalyst", StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    [Test]
    public async Task Asking_for_it_says_how_to_build_with_it()
    {
        var run = await CliRun.With("We meet.", ["scan", "-", "--annotator", "catalyst"]);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("RS5008").And.Contain("EnableCatalyst=true"));
    }
}
