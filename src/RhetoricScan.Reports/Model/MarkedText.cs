using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Text;

namespace RhetoricScan.Reports.Model;

/// <summary>A stretch of text under the same rows of evidence.</summary>
/// <param name="Text">The words, safe to show.</param>
/// <param name="Rows">Indexes of the rows; empty for plain text.</param>
public sealed record MarkedSegment(string Text, ImmutableArray<int> Rows);

/// <summary>A sentence cut where rows of evidence begin or end.</summary>
/// <param name="Index">Index of the sentence; -1 for text between sentences.</param>
/// <param name="Segments">Its stretches in order; together they are its text.</param>
public sealed record MarkedSentence(int Index, ImmutableArray<MarkedSegment> Segments);

/// <summary>The speech cut for reading: paragraphs of sentences of stretches, nothing left out but white space between sentences.</summary>
public static class MarkedText
{
    /// <summary>The paragraphs of a speech with these rows of evidence.</summary>
    public static IReadOnlyList<IReadOnlyList<MarkedSentence>> Of(AnnotatedSpeech speech, ImmutableArray<Evidence> evidence)
    {
        var rows = Enumerable.Range(0, evidence.Length).ToLookup(i => evidence[i].Sentence);
        List<List<MarkedSentence>> paragraphs = [];
        var (paragraph, end) = (-1, 0);
        for (var i = 0; i < speech.Sentences.Length; i++)
        {
            var sentence = speech.Sentences[i];
            if (paragraphs.Count == 0 || sentence.Paragraph != paragraph) paragraphs.Add([]);
            paragraph = sentence.Paragraph;
            AddPlain(paragraphs[^1], speech, new TextSpan(end, sentence.Span.Start));
            paragraphs[^1].Add(new MarkedSentence(i, Cut(speech, sentence.Span, [.. rows[i]], evidence)));
            end = sentence.Span.End;
        }
        if (paragraphs.Count == 0) paragraphs.Add([]);
        AddPlain(paragraphs[^1], speech, new TextSpan(end, speech.Speech.Body.Length));
        return paragraphs;
    }

    private static void AddPlain(List<MarkedSentence> paragraph, AnnotatedSpeech speech, TextSpan gap)
    {
        if (gap.End <= gap.Start || speech.TextOf(gap) is not { } text || string.IsNullOrWhiteSpace(text)) return;
        paragraph.Add(new MarkedSentence(-1, [new MarkedSegment(VisibleText.Of(text.Trim()), [])]));
    }

    private static ImmutableArray<MarkedSegment> Cut(AnnotatedSpeech speech, TextSpan sentence, int[] rows, ImmutableArray<Evidence> evidence)
    {
        var spans = rows.Select(row => (Row: row, Span: Inside(evidence[row].Span, sentence))).Where(row => !row.Span.IsEmpty).ToList();
        int[] cuts = [.. spans.SelectMany(row => new[] { row.Span.Start, row.Span.End }).Append(sentence.Start).Append(sentence.End).Distinct().Order()];
        return [.. cuts.Zip(cuts.Skip(1), (start, end) => new MarkedSegment(
            VisibleText.Of(speech.TextOf(new TextSpan(start, end))),
            [.. spans.Where(row => row.Span.Start <= start && end <= row.Span.End).Select(row => row.Row)]))];
    }

    private static TextSpan Inside(TextSpan span, TextSpan sentence)
    {
        var start = Math.Clamp(span.Start, sentence.Start, sentence.End);
        return new TextSpan(start, Math.Clamp(span.End, start, sentence.End));
    }
}
