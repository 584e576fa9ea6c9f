using RhetoricScan.Annotate.Segment;
using RhetoricScan.Ingest;
using RhetoricScan.Languages;

namespace RhetoricScan.Annotate;

/// <summary>The engine <c>lexicon</c>: words and sentences by rules, the lower-cased form as lemma; needs no model.</summary>
public sealed class LexiconAnnotator : IAnnotator
{
    private static readonly string[] Languages = ["en", "ru", "ko", "other"];
    private readonly Dictionary<string, ISegmenter> segmenters =
        Languages.ToDictionary(code => code, ISegmenter (code) => new RuleSegmenter(LanguagePack.Of(code)), StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Fingerprint => "lexicon-1";

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.TextOnly;

    /// <inheritdoc/>
    public IReadOnlyList<AnnotatedSpeech> Annotate(IReadOnlyList<Speech> batch, CancellationToken cancellationToken)
    {
        var result = new AnnotatedSpeech[batch.Count];
        for (var i = 0; i < batch.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = batch[i].Transcript.SpokenTextOf(batch[i].Body);
            var segmentation = segmenters.GetValueOrDefault(batch[i].Language, segmenters["other"]).Segment(text);
            result[i] = new AnnotatedSpeech(batch[i], BareTokens.Sentences(text, segmentation), AnnotationLayers.TextOnly);
        }
        return result;
    }
}
