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

    /// <summary>Reads the files of a language: parser and lemmas must be there, a segmenter may be.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <param name="fast">Which parser.</param>
    /// <param name="files">The models.</param>
    /// <param name="scheme">Annotation scheme to follow; null for the parser's default.</param>
    /// <exception cref="UserErrorException">A file is missing or damaged (RS2002, RS5003), or the parser has no such scheme (RS5010).</exception>
    public static LanguageModel Read(string language, bool fast, ModelFiles files, string? scheme = null)
    {
        var pack = LanguagePack.Of(language);
        var (parser, lemmas) = (fast ? $"{language}/fast.bin" : $"{language}/parser.bin", $"{language}/lemmas.tsv");
        ISegmenter segmenter = files.TryRead($"{language}/segmenter.bin") is { } segmentation ? SegmenterFile.Read(segmentation.Span, pack) : new RuleSegmenter(pack);
        var lemmatizer = Lemmatizer.Read(files.Read(lemmas).Span);
        return new LanguageModel(segmenter, lemmatizer, ParserOf(fast, files.Read(parser).Span, scheme), () => FingerprintOf(segmenter, files, parser, lemmas, scheme));
    }

    private static ISentenceParser ParserOf(bool fast, ReadOnlySpan<byte> bytes, string? scheme) =>
        fast ? new FastParser(FastModel.Read(bytes), scheme) : new NeuralParser(NeuralModelFile.Read(bytes), scheme);

    private static string FingerprintOf(ISegmenter segmenter, ModelFiles files, string parser, string lemmas, string? scheme) =>
        $"{segmenter.Fingerprint}/{Hash(files.Read(parser))}/{Hash(files.Read(lemmas))}" + (scheme is null ? "" : "/" + scheme);

    private static string Hash(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16];
}
