using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Cli;

public sealed class AgendaCommandTests
{
    [Test]
    public async Task Editions_name_their_programme_or_say_that_the_genre_is_asked()
    {
        var run = await CliRun.Of("agenda", "list", "--editions", "--venue", "MNC");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]), Is.EqualTo((string[])["2010", "2012", "2014", "2017", "2019", "2022", "2024", "2026"]));
        Assert.That(lines, Has.All.Contain("http").Or.Contain("genre expectation"));
        Assert.That(lines.Single(line => line.Contains(" 2019 ", StringComparison.Ordinal)), Does.Contain("conf2019/agenda/").And.Contain("dprk.denuc"));
        Assert.That(lines.Single(line => line.Contains(" 2026 ", StringComparison.Ordinal)), Does.Contain("genre expectation"));
    }

    [TestCase("agenda")]
    [TestCase("actors")]
    [TestCase("ledger")]
    public async Task Shipped_catalogues_are_clean(string catalogue)
    {
        var run = await CliRun.Of(catalogue, "lint");
        Assert.That((run.Code, run.Output), Is.EqualTo((0, "")));
    }
}
