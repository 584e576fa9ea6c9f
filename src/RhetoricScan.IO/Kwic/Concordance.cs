using RhetoricScan.Annotate;
using RhetoricScan.IO.Output;
using RhetoricScan.Text;

namespace RhetoricScan.IO.Kwic;

/// <summary>Key words in context: every match of a query, with the words around it.</summary>
/// <param name="query">What is looked for.</param>
/// <param name="context">Words shown on each side.</param>
public sealed class Concordance(KwicQuery query, int context)
{
    /// <summary>The matches of a speech in the order of the text; matches don't overlap.</summary>
    public IEnumerable<KwicRow> Of(AnnotatedSpeech speech)
    {
        for (var i = 0; i < speech.Sentences.Length; i++)
        {
            var tokens = speech.Sentences[i].Tokens;
            for (var start = 0; start < tokens.Length; start++)
            {
                if (!query.IsAt(tokens, start)) continue;
                yield return Row(speech, i, start);
                start += query.Length - 1;
            }
        }
    }

    private KwicRow Row(AnnotatedSpeech speech, int sentence, int start)
    {
        var tokens = speech.Sentences[sentence].Tokens;
        var end = start + query.Length;
        var match = new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End);
        var left = new TextSpan(tokens[Math.Max(0, start - context)].Span.Start, match.Start);
        var right = new TextSpan(match.End, tokens[Math.Min(tokens.Length, end + context) - 1].Span.End);
        return new KwicRow
        {
            Speech = speech.Speech.Id,
            Sentence = sentence,
            Start = match.Start,
            End = match.End,
            Left = CsvText.Safe(OneLine(speech, left)),
            Match = CsvText.Safe(OneLine(speech, match)),
            Right = CsvText.Safe(OneLine(speech, right)),
        };
    }

    private static string OneLine(AnnotatedSpeech speech, TextSpan span) =>
        string.Join(' ', speech.TextOf(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
