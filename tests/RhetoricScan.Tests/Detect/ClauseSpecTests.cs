using NUnit.Framework;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;

namespace RhetoricScan.Tests.Detect;

/// <summary>Clauses on hand-annotated trees, as the Markdown files under <c>Specs/clauses</c> describe them. No parser is loaded.</summary>
internal sealed class ClauseSpecTests
{
    private static readonly Lazy<SpeechResolver> Resolver = new(() =>
    {
        var models = ModelDirectory.Open();
        return new SpeechResolver(CatalogueLoader.Load(models), CueFile.Read(models), ActFiles.Read(models));
    });

    private static IEnumerable<TestCaseData> Specs() => ClauseSpec.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Specs", "clauses"))
        .Select(spec => new TestCaseData(spec).SetName($"Clauses of {spec.File}: {spec.Name}"));

    [TestCaseSource(nameof(Specs))]
    public void Clauses_are_read(ClauseSpec spec)
    {
        var found = Resolver.Value.Resolve(spec.Annotated).Clauses.Where(clause => clause.ActClass.Length > 0).Select(clause => ClauseSpec.Write(spec.Annotated, clause)).ToList();
        Assert.That(found, Is.EquivalentTo(spec.Rows));
        Assert.That(found.Intersect(spec.KnownMisses), Is.Empty, "A known miss is found now: make it an expected row.");
    }

    [TestCase("condemned-attacks", 0)]
    [TestCase("sanction-crimes", 0)]
    [TestCase("sanction-state", -1)]
    [TestCase("fight-evil", 0)]
    [TestCase("fight-state", -1)]
    [TestCase("resources", 0)]
    [TestCase("army", -1)]
    [TestCase("engaged-in", 0)]
    [TestCase("thanked-for", 1)]
    [TestCase("every-form", 0)]
    [TestCase("occupy-position", 0)]
    [TestCase("rally-behind", 1)]
    [TestCase("leave-land", 1)]
    [TestCase("leave-treaty", -1)]
    public void The_sign_tells_harm_or_help_by_what_is_acted_upon(string name, int sign)
    {
        var spec = ClauseSpec.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Specs", "clauses")).Single(spec => spec.File == "doers" && spec.Name == name);
        Assert.That(Resolver.Value.Resolve(spec.Annotated).Clauses.First(clause => clause.ActClass.Length > 0).Sign, Is.EqualTo(sign));
    }

    [Test]
    public void Every_construction_is_specified() => Assert.That(ClauseSpec.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Specs", "clauses")).Count(), Is.GreaterThan(150));
}
