using RhetoricScan.Annotate;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Learned;

/// <summary>
/// A speech as an engine without tags and trees gives it. Weights that were learnt on words alone are read on words alone, whatever engine made the
/// speech: otherwise trees would shift the features under weights that have never seen them.
/// </summary>
public static class WordLayer
{
    /// <summary>The same words and sentences without lemmas, tags and heads.</summary>
    public static AnnotatedSpeech Of(AnnotatedSpeech annotated) => annotated.Layers == AnnotationLayers.TextOnly
        ? annotated
        : new AnnotatedSpeech(annotated.Speech, [.. annotated.Sentences.Select(sentence => sentence with { Tokens = [.. sentence.Tokens.Select(Bare)] })], AnnotationLayers.TextOnly);

    /// <summary>The speech resolved on words alone.</summary>
    public static ResolvedSpeech Of(ResolvedSpeech speech, SpeechResolver resolver) =>
        speech.Annotated.Layers == AnnotationLayers.TextOnly ? speech : resolver.Resolve(Of(speech.Annotated));

    private static Token Bare(Token token) => new() { Span = token.Span, Form = token.Form, Lemma = token.Form.ToLowerInvariant() };
}
