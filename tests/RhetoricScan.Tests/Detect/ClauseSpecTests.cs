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

    [Test]
    public void Every_construction_is_specified() => Assert.That(ClauseSpec.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Specs", "clauses")).Count(), Is.GreaterThan(150));
}
