using Catalyst;
using Mosaik.Core;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Foreign;
using RhetoricScan.Ingest;

namespace RhetoricScan.Catalyst;

/// <summary>
/// Words, sentences, tags and lemmas by the library Catalyst. It gives no labelled heads, so detectors that need them say so in the result.
/// Thread-safe: each thread has pipelines of its own.
/// </summary>
public sealed class CatalystAnnotator : IAnnotator, IDisposable
{
    private static readonly Lock Registration = new();
    private static bool registered;
    private readonly ThreadLocal<Dictionary<Language, Pipeline>> pipelines = new(() => []);

    /// <summary>Makes the language models known to the library, once per process.</summary>
    public CatalystAnnotator()
    {
        lock (Registration)
        {
            if (registered) return;
            global::Catalyst.Models.English.Register();
            global::Catalyst.Models.Russian.Register();
            global::Catalyst.Models.Korean.Register();
            registered = true;
        }
    }

    /// <inheritdoc/>
    public string Fingerprint { get; } = string.Join('+', new[] { typeof(Pipeline), typeof(global::Catalyst.Models.English), typeof(global::Catalyst.Models.Russian), typeof(global::Catalyst.Models.Korean) }
        .Select(type => $"{type.Assembly.GetName().Name}-{type.Assembly.GetName().Version}"));

    /// <inheritdoc/>
    public AnnotationLayers Provides => ForeignTokens.Layers;

    /// <inheritdoc/>
    public IReadOnlyList<AnnotatedSpeech> Annotate(IReadOnlyList<Speech> batch, CancellationToken cancellationToken)
    {
        var annotated = new List<AnnotatedSpeech>(batch.Count);
        foreach (var speech in batch)
        {
            cancellationToken.ThrowIfCancellationRequested();
            annotated.Add(ForeignTokens.Align(speech, SentencesOf(speech), "Catalyst"));
        }
        return annotated;
    }

    /// <inheritdoc/>
    public void Dispose() => pipelines.Dispose();

    private List<List<ForeignToken>> SentencesOf(Speech speech)
    {
        var language = LanguageOf(speech);
        var document = new Document(speech.Transcript.SpokenTextOf(speech.Body), language);
        PipelineFor(language).ProcessSingle(document);
        var sentences = new List<List<ForeignToken>>();
        foreach (var span in document)
        {
            var tokens = new List<ForeignToken>();
            foreach (var token in span) tokens.Add(new ForeignToken(token.Value, token.POS.ToString(), token.Lemma ?? ""));
            sentences.Add(tokens);
        }
        return sentences;
    }

    private Pipeline PipelineFor(Language language)
    {
        var own = pipelines.Value!;
        if (own.TryGetValue(language, out var pipeline)) return pipeline;
        return own[language] = Pipeline.ForAsync(language, sentenceDetector: true, tagger: true).GetAwaiter().GetResult();
    }

    private static Language LanguageOf(Speech speech) => speech.Language switch
    {
        "ru" => Language.Russian,
        "ko" => Language.Korean,
        _ => Language.English,
    };
}
