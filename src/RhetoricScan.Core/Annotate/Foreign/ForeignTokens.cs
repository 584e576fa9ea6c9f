using System.Collections.Immutable;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Annotate.Segment;
using RhetoricScan.Ingest;
using RhetoricScan.Languages;

namespace RhetoricScan.Annotate.Foreign;

/// <summary>Lays the words of another library over a speech by its characters that are not blank.</summary>
public static class ForeignTokens
{
    /// <summary>What words without heads provide.</summary>
    public const AnnotationLayers Layers = AnnotationLayers.TextOnly | AnnotationLayers.Tags | AnnotationLayers.Lemmas;

    /// <summary>
    /// The annotated speech. Where the library found no sentence limits (one sentence for the whole text), our rules set them,
    /// at the nearest word end.
    /// </summary>
    /// <param name="speech">The speech.</param>
    /// <param name="sentences">The library's sentences of the spoken text in order.</param>
    /// <param name="library">Its name for messages.</param>
    /// <exception cref="UserErrorException">A word is not what stands in the text (RS5002).</exception>
    public static AnnotatedSpeech Align(Speech speech, IEnumerable<IReadOnlyList<ForeignToken>> sentences, string library)
    {
        var (text, position) = (speech.Transcript.SpokenTextOf(speech.Body), 0);
        var found = sentences.Where(sentence => sentence.Count > 0)
            .Select(sentence => sentence.Select(token => Aligned(text, token, ref position, library)).ToImmutableArray()).ToList();
        var split = found.Count == 1 ? SplitByRules(text, speech.Language, found[0]) : found;
        return new AnnotatedSpeech(speech, [.. split.Select(SentenceOf)], Layers)
        {
            Notes = split.Count == found.Count ? [] : [$"{library} found no sentence limits, so our rules set them."],
        };
    }

    private static Token Aligned(string body, ForeignToken token, ref int position, string library)
    {
        var span = ForeignAnnotation.Find(body, token.Value, ref position, library, line: null);
        var form = span.In(body).ToString();
        return new Token
        {
            Span = span,
            Form = form,
            Lemma = token.Lemma.Length > 0 ? token.Lemma : form.ToLowerInvariant(),
            Pos = Enum.TryParse<UniversalPos>(token.Tag, ignoreCase: true, out var tag) ? tag : UniversalPos.None,
        };
    }

    private static List<ImmutableArray<Token>> SplitByRules(string text, string language, ImmutableArray<Token> tokens)
    {
        var rules = new RuleSegmenter(LanguagePack.Of(language)).Segment(text);
        var sentences = new List<ImmutableArray<Token>>();
        var first = 0;
        foreach (var range in rules.Sentences)
        {
            var end = rules.Tokens[range.End - 1].End;
            var next = first;
            while (next < tokens.Length && tokens[next].Span.Start < end) next++;
            if (next > first) sentences.Add(tokens[first..next]);
            first = next;
        }
        return sentences;
    }

    private static Sentence SentenceOf(ImmutableArray<Token> tokens) => new(tokens[0].Span.Union(tokens[^1].Span), tokens);
}
