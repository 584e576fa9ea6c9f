using System.Collections.Immutable;
using RhetoricScan.Annotate.Segment;
using RhetoricScan.Ingest;
using RhetoricScan.Languages;
using RhetoricScan.Text;

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
            var segmentation = segmenters.GetValueOrDefault(batch[i].Language, segmenters["other"]).Segment(batch[i].Body);
            result[i] = new AnnotatedSpeech(batch[i], Sentences(batch[i].Body, segmentation), AnnotationLayers.TextOnly);
        }
        return result;
    }

    /// <summary>Sentences of bare tokens.</summary>
    internal static ImmutableArray<Sentence> Sentences(string text, Segmentation segmentation)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(segmentation.Sentences.Count);
        foreach (var range in segmentation.Sentences)
        {
            var tokens = ImmutableArray.CreateBuilder<Token>(range.End - range.First);
            for (var i = range.First; i < range.End; i++) tokens.Add(Bare(text, segmentation.Tokens[i]));
            var span = tokens[0].Span.Union(tokens[^1].Span);
            sentences.Add(new Sentence(span, tokens.MoveToImmutable(), range.Paragraph));
        }
        return sentences.MoveToImmutable();
    }

    private static Token Bare(string text, TextSpan span)
    {
        var form = span.In(text).ToString();
        return new Token { Span = span, Form = form, Lemma = form.ToLowerInvariant() };
    }
}
