using System.Collections.Immutable;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Clauses;

/// <summary>
/// The passages of a text within quotation marks, the outermost ones: “ ” „ « » 「 」 『 』 " and ‘ ’ or ' where they part words.
/// A mark that nothing closes reaches to the end of its paragraph; a closing mark without opening is ignored.
/// </summary>
public sealed class QuoteMap
{
    private readonly ImmutableArray<TextSpan> quotes;

    private QuoteMap(ImmutableArray<TextSpan> quotes) => this.quotes = quotes;

    /// <summary>The quoted passages, marks left out, in order.</summary>
    public ImmutableArray<TextSpan> Quotes => quotes;

    /// <summary>Reads a text.</summary>
    public static QuoteMap Of(string text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (CloserOf(text, i) is not { } closer) continue;
            var end = EndOf(text, i + 1, text[i], closer);
            found.Add(new TextSpan(i + 1, end));
            i = end;
        }
        return new QuoteMap(found.ToImmutable());
    }

    /// <summary>The quoted passage that holds this offset; null when it is outside all.</summary>
    public TextSpan? At(int offset)
    {
        var (low, high) = (0, quotes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotes[middle].End <= offset) low = middle + 1;
            else high = middle;
        }
        return low < quotes.Length && quotes[low].Start <= offset ? quotes[low] : null;
    }

    /// <summary>The marks that can close the mark at an offset; null when no quotation opens there.</summary>
    private static string? CloserOf(string text, int at) => text[at] switch
    {
        '“' => "”\"",
        '„' => "“”\"",
        '«' => "»",
        '「' => "」",
        '『' => "』",
        '"' when !IsWordChar(text, at - 1) && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) => "\"”",
        '‘' when !IsWordChar(text, at - 1) => "’",
        '\'' when !IsWordChar(text, at - 1) && IsWordChar(text, at + 1) => "'",
        _ => null,
    };

    private static int EndOf(string text, int start, char opener, string closers)
    {
        var depth = 1;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\n' && IsParagraphEnd(text, i)) return ClosedLater(text, i, opener, closers) ? EndOf(text, i + 1, opener, closers) : i;
            if (closers.Contains(text[i], StringComparison.Ordinal) && !IsApostrophe(text, i) && !IsWordChar(text, i + 1) && --depth == 0) return i;
            if (text[i] == opener && opener is '“' or '«') depth++;
        }
        return text.Length;
    }

    /// <summary>Quoted paragraphs open a mark each and close only the last: a paragraph that begins with the mark goes on.</summary>
    private static bool ClosedLater(string text, int paragraphEnd, char opener, string closers)
    {
        var next = paragraphEnd;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length && text[next] == opener && opener != '"' && text.AsSpan(next).IndexOfAny(closers) > 0;
    }

    private static bool IsParagraphEnd(string text, int newline)
    {
        for (var i = newline + 1; i < text.Length; i++)
        {
            if (text[i] == '\n') return true;
            if (!char.IsWhiteSpace(text[i])) return false;
        }
        return true;
    }

    private static bool IsApostrophe(string text, int at) => text[at] is '’' or '\'' && IsWordChar(text, at - 1) && IsWordChar(text, at + 1);

    private static bool IsWordChar(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
