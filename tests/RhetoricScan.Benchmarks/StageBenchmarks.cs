using BenchmarkDotNet.Attributes;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Perceptron;
using RhetoricScan.Annotate.Segment;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Benchmarks;

/// <summary>The stages inside annotation, each on the words that the stage before gives.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private LanguageModel _fast = null!;
    private LanguageModel _neural = null!;
    private FastModel _tagger = null!;
    private WordHashes[][] _hashes = [];
    private IReadOnlyList<IReadOnlyList<string>> _words = [];

    /// <summary>Loads the English models and splits the sample.</summary>
    [GlobalSetup]
    public void Load()
    {
        var files = LinguisticModels.In(Sample.Models);
        (_fast, _neural) = (AnnotatorFactory.Model("fast", "en", files), AnnotatorFactory.Model("neural", "en", files));
        _tagger = FastModel.Read(files.Read("en/fast.bin").Span);
        _words = [.. BareTokens.Sentences(Sample.Speech.Body, _fast.Segmenter.Segment(Sample.Speech.Body)).Select(sentence => (IReadOnlyList<string>)[.. sentence.Tokens.Select(token => token.Form)])];
        _hashes = [.. _words.Select(sentence => sentence.Select(form => new WordHashes(form, _tagger.Clusters)).ToArray())];
    }

    /// <summary>Text to words and sentences by the trained segmenter.</summary>
    [Benchmark]
    public object Segment() => _fast.Segmenter.Segment(Sample.Speech.Body);

    /// <summary>Words to tags by the perceptron, their features looked up beforehand.</summary>
    [Benchmark]
    public int Tag() => _hashes.Sum(sentence => FastParser.Tag(_tagger.TagWeights, sentence, schemeMark: 0).Length);

    /// <summary>Words to tags and trees by the perceptrons.</summary>
    [Benchmark]
    public object ParseFast() => _fast.Parser!.Parse(_words, CancellationToken.None);

    /// <summary>Words to tags and trees by the network.</summary>
    [Benchmark]
    public object ParseNeural() => _neural.Parser!.Parse(_words, CancellationToken.None);
}
