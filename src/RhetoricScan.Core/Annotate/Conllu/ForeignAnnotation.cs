using System.Collections.Immutable;
using RhetoricScan.Ingest;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Conllu;

/// <summary>Lays somebody else's annotation (spaCy, Stanza, UDPipe) over a speech by its characters that are not blank.</summary>
public static class ForeignAnnotation
{
    /// <summary>The annotated speech.</summary>
    /// <param name="speech">The speech whose text was annotated.</param>
    /// <param name="sentences">The annotation in order.</param>
    /// <param name="file">Name of the annotation file in messages.</param>
    /// <exception cref="UserErrorException">A word is not what stands in the text (RS5002), or heads form no tree (RS5005).</exception>
    public static AnnotatedSpeech Align(Speech speech, IEnumerable<ConlluSentence> sentences, string file)
    {
        var aligned = ImmutableArray.CreateBuilder<Sentence>();
        var layers = AnnotationLayers.All & ~AnnotationLayers.ArcConfidence;
        var (position, paragraph) = (0, 0);
        foreach (var sentence in sentences.Where(sentence => sentence.Words.Any()))
        {
            if (sentence.BeginsParagraph && aligned.Count > 0) paragraph++;
            var tokens = Tokens(speech.Body, sentence, ref position, file);
            layers &= LayersOf(tokens);
            aligned.Add(new Sentence(tokens[0].Span.Union(tokens[^1].Span), tokens, paragraph));
        }
        return new AnnotatedSpeech(speech, aligned.ToImmutable(), layers);
    }

    private static ImmutableArray<Token> Tokens(string body, ConlluSentence sentence, ref int position, string file)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var line = sentence.FirstLine + sentence.Comments.Length;
        var (rangeEnd, range) = (0, default(TextSpan));
        foreach (var word in sentence.Lines)
        {
            if (word.IsRange)
            {
                range = Find(body, word.Form, ref position, file, line);
                rangeEnd = word.RangeEnd;
                position = range.Start;
            }
            else if (word.IsWord)
            {
                var inRange = tokens.Count < rangeEnd;
                tokens.Add(Token(word, inRange ? Part(body, word.Form, range, ref position, tokens.Count + 1 == rangeEnd) : Find(body, word.Form, ref position, file, line)));
            }
            line++;
        }
        if (tokens.Any(token => token.Head >= tokens.Count)) throw new UserErrorException(Messages.TreeInvalid("a head is no word of the sentence.").At(file, sentence.FirstLine));
        return tokens.ToImmutable();
    }

    /// <summary>Matches a form against the text, blanks on both sides left out.</summary>
    internal static TextSpan Find(string body, string form, ref int position, string file, int? line)
    {
        var start = Blank.Skip(body, position, body.Length);
        var at = start;
        foreach (var c in form)
        {
            if (Blank.Is(c)) continue;
            at = Blank.Skip(body, at, body.Length);
            if (at == body.Length || body[at] != c)
                throw new UserErrorException(Messages.AnnotationMismatch(form, start, body[start..Math.Min(body.Length, start + 20)]).At(file, line));
            at++;
        }
        position = at;
        return new TextSpan(start, at);
    }

    /// <summary>A word of a range: its own characters where they are those of the text, else all that is left of the range for the last and nothing less than one character for others.</summary>
    private static TextSpan Part(string body, string form, TextSpan range, ref int position, bool last)
    {
        var start = Math.Min(position, range.End - 1);
        var matches = body.AsSpan(start, range.End - start).StartsWith(form, StringComparison.Ordinal);
        var end = last ? range.End : Math.Min(range.End, start + (matches ? form.Length : 1));
        position = end;
        return new TextSpan(start, end);
    }

    private static Token Token(ConlluLine word, TextSpan span) => new()
    {
        Span = span,
        Form = word.Form,
        Lemma = word.Lemma == "_" ? word.Form.ToLowerInvariant() : word.Lemma,
        Pos = Enum.TryParse<UniversalPos>(word.Upos, out var tag) ? tag : UniversalPos.None,
        Xpos = Value(word.Xpos),
        Features = Value(word.Features),
        Head = Math.Max(-1, word.HeadNumber - 1),
        Relation = Value(word.Relation),
    };

    private static AnnotationLayers LayersOf(ImmutableArray<Token> tokens)
    {
        var layers = AnnotationLayers.TextOnly | AnnotationLayers.Lemmas;
        if (tokens.All(token => token.Pos != UniversalPos.None)) layers |= AnnotationLayers.Tags;
        if (tokens.All(token => token.Relation.Length > 0)) layers |= AnnotationLayers.Heads;
        return layers;
    }

    private static string Value(string cell) => cell == "_" ? "" : cell;
}
