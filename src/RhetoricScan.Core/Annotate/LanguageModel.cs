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
    private readonly Lazy<string> fingerprint;

    private LanguageModel(ISegmenter segmenter, Lemmatizer? lemmatizer, ISentenceParser? parser, Func<string> fingerprint) =>
        (Segmenter, Lemmatizer, Parser, this.fingerprint) = (segmenter, lemmatizer, parser, new Lazy<string>(fingerprint));

    public ISegmenter Segmenter { get; }

    /// <summary>Null where lemmas are lower-cased forms.</summary>
    public Lemmatizer? Lemmatizer { get; }

    /// <summary>Null where there are no tags and heads.</summary>
    public ISentenceParser? Parser { get; }

    /// <summary>Names segmenter and files; the files are read once more and hashed when it is first asked for.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>Words and sentences by rules, nothing else.</summary>
    public static LanguageModel Rules(string language)
    {
        var segmenter = new RuleSegmenter(LanguagePack.Of(language));
        return new LanguageModel(segmenter, null, null, () => segmenter.Fingerprint);
    }

    /// <summary>
    /// Reads the files of a language: parser and lemmas must be there, a segmenter may be. Where a language has no fast parser, the
    /// neural one stands in.
    /// </summary>
    public static LanguageModel Read(string language, bool fast, ModelFiles files)
    {
        var pack = LanguagePack.Of(language);
        ISegmenter segmenter = files.TryRead($"{language}/segmenter.bin") is { } segmentation ? SegmenterFile.Read(segmentation.Span, pack) : new RuleSegmenter(pack);
        var lemmatizer = Lemmatizer.Read(files.Read($"{language}/lemmas.tsv").Span);
        return fast && files.TryRead($"{language}/fast.bin") is { } quick
            ? new LanguageModel(segmenter, lemmatizer, new FastParser(FastModel.Read(quick.Span)), () => FingerprintOf(segmenter, files, $"{language}/fast.bin", $"{language}/lemmas.tsv"))
            : new LanguageModel(segmenter, lemmatizer, NeuralParserOf(language, files), () => FingerprintOf(segmenter, files, $"{language}/parser.bin", $"{language}/lemmas.tsv"));
    }

    private static NeuralParser NeuralParserOf(string language, ModelFiles files) => new(NeuralModelFile.Read(files.Read($"{language}/parser.bin").Span));

    private static string FingerprintOf(ISegmenter segmenter, ModelFiles files, string parser, string lemmas) =>
        $"{segmenter.Fingerprint}/{Hash(files.Read(parser))}/{Hash(files.Read(lemmas))}";

    private static string Hash(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16];
}
