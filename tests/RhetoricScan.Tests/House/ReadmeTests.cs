using NUnit.Framework;
using RhetoricScan.Cli;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.House;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Test]
    public void Every_command_is_in_the_readme()
    {
        var commands = App.RootOf(CliRun.Silent()).Subcommands.Where(command => !command.Hidden).Select(command => command.Name).ToList();
        Assert.That(commands, Is.Not.Empty);
        Assert.That(commands.Where(name => !Readme.Contains($"`{name}", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("src/ARCHITECTURE.md")]
    [TestCase("models/LICENSES.md")]
    [TestCase("models/README.md")]
    [TestCase("corpora/samples/README.md")]
    [TestCase("CHANGELOG.md")]
    [TestCase("LICENSE")]
    public void Pages_the_readme_names_exist(string path) => Assert.That(File.Exists(Repository.PathOf(path)), path);
}
