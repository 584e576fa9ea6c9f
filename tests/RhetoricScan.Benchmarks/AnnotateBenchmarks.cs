using BenchmarkDotNet.Attributes;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Ingest;

namespace RhetoricScan.Benchmarks;

/// <summary>From bytes to words, tags and heads.</summary>
[MemoryDiagnoser]
public class AnnotateBenchmarks
{
    private readonly TextDecoder _decoder = new();
    private IAnnotator _engine = new LexiconAnnotator();

    /// <summary>The engine: <c>lexicon</c> tokenizes by rule, <c>fast</c> and <c>neural</c> tokenize, tag, parse and lemmatize.</summary>
    [Params("lexicon", "fast", "neural")]
    public string Engine { get; set; } = "";

    /// <summary>Loads the models.</summary>
    [GlobalSetup]
    public void Load() => _engine = Sample.Engine(Engine);

    /// <summary>Bytes to text.</summary>
    [Benchmark]
    public string Decode() => _decoder.Decode(Sample.Bytes, "sample", []);

    /// <summary>Text to words, and with models to tags, heads and lemmas.</summary>
    [Benchmark]
    public IReadOnlyList<AnnotatedSpeech> Annotate() => _engine.Annotate([Sample.Speech], CancellationToken.None);
}
