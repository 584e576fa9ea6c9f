using System.Collections.Immutable;
using System.Globalization;

namespace RhetoricScan.Annotate.Conllu;

/// <summary>Turns annotated speeches into CoNLL-U.</summary>
public static class ConlluExport
{
    /// <summary>The sentences of a speech; layers it lacks are <c>_</c>. The place in the body stands in MISC.</summary>
    public static IEnumerable<ConlluSentence> Of(AnnotatedSpeech speech)
    {
        var paragraph = -1;
        for (var i = 0; i < speech.Sentences.Length; i++)
        {
            var sentence = speech.Sentences[i];
            var comments = ImmutableArray.CreateBuilder<string>();
            if (i == 0) comments.Add("# newdoc id = " + speech.Speech.Id);
            if (sentence.Paragraph != paragraph) comments.Add("# newpar");
            paragraph = sentence.Paragraph;
            comments.Add("# sent_id = " + (i + 1).ToString(CultureInfo.InvariantCulture));
            comments.Add("# text = " + OneLine(speech.TextOf(sentence.Span)));
            yield return new ConlluSentence(comments.ToImmutable(), [.. sentence.Tokens.Select((token, t) => Line(speech, sentence, token, t))]);
        }
    }

    private static ConlluLine Line(AnnotatedSpeech speech, Sentence sentence, Token token, int position)
    {
        var last = position + 1 == sentence.Tokens.Length;
        var end = token.Span.End;
        var spaceAfter = last ? end == speech.Speech.Body.Length || Text.Blank.Is(speech.Speech.Body[end]) : sentence.Tokens[position + 1].Span.Start > end;
        var parsed = speech.Layers.HasFlag(AnnotationLayers.Heads);
        var place = string.Create(CultureInfo.InvariantCulture, $"Start={token.Span.Start}|End={end}");
        return new ConlluLine
        {
            Id = (position + 1).ToString(CultureInfo.InvariantCulture),
            Form = token.Form,
            Lemma = Cell(token.Lemma),
            Upos = token.Pos == UniversalPos.None ? "_" : token.Pos.ToString(),
            Xpos = Cell(token.Xpos),
            Features = Cell(token.Features),
            Head = parsed ? (token.Head + 1).ToString(CultureInfo.InvariantCulture) : "_",
            Relation = Cell(token.Relation),
            Misc = spaceAfter ? place : "SpaceAfter=No|" + place,
        };
    }

    private static string Cell(string value) => value.Length == 0 ? "_" : value;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
