using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.IO.Profiles;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Budgets;

/// <summary>Bytes allocated, counted on the thread that works: a budget that a clock can't upset.</summary>
internal sealed class AllocationBudgetTests
{
    private const long Megabyte = 1_000_000;
    private static readonly ModelDirectory Models = ModelDirectory.Open();

    [TestCase("neural", 1_700)]
    [TestCase("fast", 1_000)]
    [TestCase("lexicon", 250)]
    public void Annotating_a_token_stays_within_its_budget(string engine, int bytes)
    {
        var annotator = AnnotatorFactory.Create(engine, LinguisticModels.In(Models));
        var speech = Sample();
        var tokens = annotator.Annotate([speech], CancellationToken.None)[0].TokenCount;
        Assert.That(AllocatedBy(() => annotator.Annotate([speech], CancellationToken.None)) / tokens, Is.InRange(1, bytes));
    }

    [Test]
    public void Scanning_a_token_stays_within_its_budget()
    {
        var scanner = ScannerLoader.Load(new ScannerSettings { Models = Models, Engine = "lexicon", Annotator = new LexiconAnnotator(), Profiles = [] }).Scanner;
        var annotated = scanner.Annotator.Annotate([Sample()], CancellationToken.None)[0];
        scanner.Scan(annotated, CancellationToken.None);
        Assert.That(AllocatedBy(() => scanner.Scan(annotated, CancellationToken.None)) / annotated.TokenCount, Is.InRange(1, 6_000));
    }

    [Test]
    public void Catalogues_stay_within_their_budget() => Assert.That(AllocatedBy(() => CatalogueLoader.Load(Models)), Is.InRange(1, 45 * Megabyte));

    [Test]
    public void Learned_evidence_stays_within_its_budget() => Assert.That(AllocatedBy(() => EvidenceModelFile.Load(Models, "en")), Is.InRange(1, 30 * Megabyte));

    [Test]
    public void Profiles_stay_within_their_budget()
    {
        var library = new ProfileLibrary(Models);
        Assert.That(AllocatedBy(() => library.Read(library.Names)), Is.InRange(1, 17 * Megabyte));
    }

    [Test]
    public void Weights_of_the_parser_stay_within_their_budget()
    {
        var annotator = AnnotatorFactory.Create("neural", LinguisticModels.In(Models));
        Assert.That(AllocatedBy(() => annotator.Annotate([Sample()], CancellationToken.None)), Is.InRange(1, 38 * Megabyte));
    }

    private static long AllocatedBy(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Speech Sample() => new()
    {
        Id = "x",
        Body = File.ReadAllText(Repository.PathOf("corpora", "samples", "mnc-2026-paraphrase.md")).Split("\n---\n", 2)[1],
        Language = "en",
        Metadata = SpeechMetadata.None with { State = "RUS" },
    };
}
