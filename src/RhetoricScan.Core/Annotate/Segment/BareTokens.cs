using System.Collections.Immutable;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>Turns a segmentation into sentences of tokens that carry a form and its lower case, nothing else.</summary>
internal static class BareTokens
{
    /// <summary>The sentences of a text.</summary>
    public static ImmutableArray<Sentence> Sentences(string text, Segmentation segmentation)
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
