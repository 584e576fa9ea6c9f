using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;

namespace RhetoricScan.Resolve;

/// <summary>A speech in which it is settled who is named and who did what to whom.</summary>
/// <param name="Annotated">The speech with its sentences.</param>
/// <param name="Own">The speaker's side.</param>
/// <param name="Mentions">Everything named, in the order of the text.</param>
/// <param name="Clauses">Who did what to whom, in the order of the text.</param>
public sealed record ResolvedSpeech(AnnotatedSpeech Annotated, OwnSide Own, ImmutableArray<Mention> Mentions, ImmutableArray<Clause> Clauses)
{
    /// <summary>The clauses of a sentence, in order.</summary>
    public ReadOnlySpan<Clause> ClausesOf(int sentence) => Slice(Clauses, sentence, clause => clause.Sentence);

    /// <summary>The mentions in a sentence, in order.</summary>
    public ReadOnlySpan<Mention> MentionsOf(int sentence) => Slice(Mentions, sentence, mention => mention.Sentence);

    private static ReadOnlySpan<T> Slice<T>(ImmutableArray<T> rows, int sentence, Func<T, int> sentenceOf)
    {
        var start = FirstAtLeast(rows, sentence, sentenceOf);
        return rows.AsSpan()[start..FirstAtLeast(rows, sentence + 1, sentenceOf)];
    }

    private static int FirstAtLeast<T>(ImmutableArray<T> rows, int sentence, Func<T, int> sentenceOf)
    {
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentenceOf(rows[middle]) < sentence) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
