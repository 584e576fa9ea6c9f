using System.Collections.Concurrent;
using System.Collections.Immutable;
using RhetoricScan.Annotate.Segment;
using RhetoricScan.Ingest;

namespace RhetoricScan.Annotate;

/// <summary>
/// The pipeline of the engines with models: segment, tag and parse all speeches of a language in one batch, lemmatize. A language
/// without models gets words and sentences only.
/// </summary>
internal sealed class ModelAnnotator : IAnnotator
{
    private static readonly string[] Known = ["en", "ru", "ko"];
    private readonly ConcurrentDictionary<string, Lazy<LanguageModel>> models = new(StringComparer.Ordinal);
    private readonly Func<string, LanguageModel> load;
    private readonly string engine;
    private readonly Lazy<string> fingerprint;

    /// <summary>Readies an engine; the models of a language are read when the first speech in it comes.</summary>
    /// <param name="engine">Name of the engine.</param>
    /// <param name="layers">What its parser gives.</param>
    /// <param name="load">Reads the models of a language, or gives rules alone.</param>
    public ModelAnnotator(string engine, AnnotationLayers layers, Func<string, LanguageModel> load)
    {
        (this.engine, Provides, this.load) = (engine, layers, load);
        fingerprint = new Lazy<string>(() => $"{this.engine}-1:" + string.Join('+', Known.Select(language => language + ":" + ModelOf(language).Fingerprint)));
    }

    /// <inheritdoc/>
    public string Fingerprint => fingerprint.Value;

    /// <inheritdoc/>
    public AnnotationLayers Provides { get; }

    /// <inheritdoc/>
    public IReadOnlyList<AnnotatedSpeech> Annotate(IReadOnlyList<Speech> batch, CancellationToken cancellationToken)
    {
        var result = new AnnotatedSpeech[batch.Count];
        foreach (var group in Enumerable.Range(0, batch.Count).GroupBy(i => batch[i].Language, StringComparer.Ordinal))
            AnnotateLanguage(batch, [.. group], ModelOf(group.Key), result, cancellationToken);
        return result;
    }

    private LanguageModel ModelOf(string language) =>
        models.GetOrAdd(Known.Contains(language, StringComparer.Ordinal) ? language : "other", code => new Lazy<LanguageModel>(() => load(code))).Value;

    private void AnnotateLanguage(IReadOnlyList<Speech> batch, int[] members, LanguageModel model, AnnotatedSpeech[] result, CancellationToken cancellationToken)
    {
        var speeches = new ImmutableArray<Sentence>[members.Length];
        var words = new List<IReadOnlyList<string>>();
        for (var i = 0; i < members.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var body = batch[members[i]].Transcript.SpokenTextOf(batch[members[i]].Body);
            speeches[i] = BareTokens.Sentences(body, LengthLimit.Apply(body, model.Segmenter.Segment(body)));
            foreach (var sentence in speeches[i]) words.Add([.. sentence.Tokens.Select(token => token.Form)]);
        }
        var analyses = model.Parser?.Parse(words, cancellationToken);
        var next = 0;
        for (var i = 0; i < members.Length; i++)
        {
            var sentences = analyses is null ? speeches[i] : [.. speeches[i].Select(sentence => Analysed(sentence, analyses[next++], model))];
            result[members[i]] = new AnnotatedSpeech(batch[members[i]], sentences, analyses is null ? AnnotationLayers.TextOnly : Provides);
        }
    }

    private static Sentence Analysed(Sentence sentence, SentenceAnalysis analysis, LanguageModel model)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(sentence.Tokens.Length);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var (token, word) = (sentence.Tokens[i], analysis.Words[i]);
            tokens.Add(token with
            {
                Pos = Enum.TryParse<UniversalPos>(word.Tag, out var tag) ? tag : UniversalPos.X,
                Xpos = word.Xpos,
                Features = word.Features,
                Lemma = model.Lemmatizer?.Lemma(token.Form, word.Tag) ?? token.Lemma,
                Head = word.Head,
                Relation = word.Relation,
                ArcConfidence = word.Confidence,
            });
        }
        return sentence with { Tokens = tokens.MoveToImmutable() };
    }
}
