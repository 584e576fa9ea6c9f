using BenchmarkDotNet.Attributes;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.IO.Profiles;
using RhetoricScan.Score;

namespace RhetoricScan.Benchmarks;

/// <summary>What every run reads before the first speech.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private readonly ModelDirectory _models = Sample.Models;
    private readonly Speech _word = new() { Id = "word", Body = "We met.", Language = "en", Metadata = SpeechMetadata.None };

    /// <summary>Catalogues: read, checked, indexed.</summary>
    [Benchmark]
    public CatalogueSet Catalogues() => CatalogueLoader.Load(_models);

    /// <summary>The learned evidence with its word vectors.</summary>
    [Benchmark]
    public EvidenceModel Evidence() => EvidenceModelFile.Load(_models, "en");

    /// <summary>All shipped profiles.</summary>
    [Benchmark]
    public IReadOnlyList<Profile> Profiles()
    {
        var library = new ProfileLibrary(_models);
        return library.Read(library.Names);
    }

    /// <summary>The models of one language, with a sentence of two words.</summary>
    [Benchmark]
    [Arguments("neural")]
    [Arguments("fast")]
    public IReadOnlyList<AnnotatedSpeech> Engine(string engine) => Sample.Engine(engine).Annotate([_word], CancellationToken.None);
}
