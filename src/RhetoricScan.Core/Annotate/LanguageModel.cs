using System.Security.Cryptography;
using RhetoricScan.Annotate.Lemmas;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Annotate.Perceptron;
using RhetoricScan.Annotate.Segment;
using RhetoricScan.Languages;

namespace RhetoricScan.Annotate;

/// <summary>What an engine needs for one language: segmenter, lemmatizer, tagger-parser.</summary>
internal sealed class LanguageModel
{
    private LanguageModel(ISegmenter segmenter, Lemmatizer? lemmatizer, ISentenceParser? parser, string fingerprint) =>
        (Segmenter, Lemmatizer, Parser, Fingerprint) = (segmenter, lemmatizer, parser, fingerprint);

    public ISegmenter Segmenter { get; }

    /// <summary>Null where lemmas are lower-cased forms.</summary>
    public Lemmatizer? Lemmatizer { get; }

    /// <summary>Null where there are no tags and heads.</summary>
    public ISentenceParser? Parser { get; }

    public string Fingerprint { get; }

    /// <summary>Words and sentences by rules, nothing else.</summary>
    public static LanguageModel Rules(string language)
    {
        var segmenter = new RuleSegmenter(LanguagePack.Of(language));
        return new LanguageModel(segmenter, null, null, segmenter.Fingerprint);
    }

    /// <summary>
    /// Reads the files of a language: parser and lemmas must be there, a segmenter may be. Where a language has no fast parser, the
    /// neural one stands in.
    /// </summary>
    public static LanguageModel Read(string language, bool fast, ModelFiles files)
    {
        var pack = LanguagePack.Of(language);
        ISegmenter segmenter = files.TryRead($"{language}/segmenter.bin") is { } segmentation ? SegmenterFile.Read(segmentation.Span, pack) : new RuleSegmenter(pack);
        var lemmas = files.Read($"{language}/lemmas.tsv");
        var fastParser = fast ? files.TryRead($"{language}/fast.bin") : null;
        var parser = fastParser ?? files.Read($"{language}/parser.bin");
        return new LanguageModel(
            segmenter,
            Lemmatizer.Read(lemmas.Span),
            fastParser is null ? new NeuralParser(NeuralModelFile.Read(parser.Span)) : new FastParser(FastModel.Read(parser.Span)),
            $"{segmenter.Fingerprint}/{Hash(parser)}/{Hash(lemmas)}");
    }

    private static string Hash(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16];
}
