using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>
/// Finds paragraphs. A bullet, an indent or a blank line begins one, unless an unfinished sentence goes on behind the blank line. A single line end does when the line before is
/// finished, or when the text is not hard-wrapped; in hard-wrapped text it is mostly a mere space.
/// </summary>
internal static class ParagraphFinder
{
    private const int IndentWidth = 2;

    /// <summary>In text that is not hard-wrapped, a line broken by a page has at least this many characters; shorter ones are greetings, list items, signatures.</summary>
    private const int FullLine = 80;

    /// <summary>Share of line ends inside a sentence above which a text counts as hard-wrapped.</summary>
    private const double WrappedShare = 0.15;

    /// <summary>The paragraphs in order, without blanks around them.</summary>
    public static List<TextSpan> Find(string text)
    {
        var lines = Lines(text);
        var wrapped = IsWrapped(text, lines);
        var paragraphs = new List<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            var joins = paragraphs.Count > 0 && i > 0 && !BeginsParagraph(text, lines[i - 1], lines[i], wrapped);
            if (joins) paragraphs[^1] = paragraphs[^1].Union(lines[i].Span);
            else paragraphs.Add(lines[i].Span);
        }
        return paragraphs;
    }

    private static bool BeginsParagraph(string text, Line before, Line line, bool wrapped)
    {
        if (Bullets.Starts(text, line.Span)) return true;
        if (line.AfterBlank) return !GoesOn(text, before, line, wrapped);
        if (line.Indent >= IndentWidth) return true;
        if (StartsLower(text, line)) return IsHeading(text, before);
        return IsFinished(text, before) || !wrapped || IsHeading(text, before) != IsHeading(text, line);
    }

    /// <summary>A page break or a teleprompter's gap: the sentence goes on behind the blank line.</summary>
    private static bool GoesOn(string text, Line before, Line line, bool wrapped) =>
        (wrapped || before.Span.Length >= FullLine) && StartsLower(text, line) && text[before.Span.End - 1] != ';' && !IsFinished(text, before) && !IsHeading(text, before);

    private static bool IsWrapped(string text, List<Line> lines)
    {
        var broken = 0;
        for (var i = 1; i < lines.Count; i++)
            if (!lines[i].AfterBlank && StartsLower(text, lines[i]) && !IsFinished(text, lines[i - 1])) broken++;
        return broken > WrappedShare * (lines.Count - 1);
    }

    private static bool StartsLower(string text, Line line) => char.IsLower(text[line.Span.Start]);

    private static bool IsFinished(string text, Line line)
    {
        var last = line.Span.End - 1;
        while (last > line.Span.Start && Marks.IsCloser(text[last])) last--;
        return Marks.IsTerminator(text[last]) || text[last] is ':' or '-' && last > line.Span.Start && text[last - 1] is '0';
    }

    private static bool IsHeading(string text, Line line)
    {
        var capitals = 0;
        foreach (var c in line.Span.In(text))
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }
        return capitals > 3;
    }

    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        var afterBlank = false;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            var first = Blank.Skip(text, start, end);
            if (first == end)
            {
                afterBlank = true;
            }
            else
            {
                var last = end;
                while (Blank.Is(text[last - 1])) last--;
                lines.Add(new Line(new TextSpan(first, last), first - start, afterBlank));
                afterBlank = false;
            }
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private readonly record struct Line(TextSpan Span, int Indent, bool AfterBlank);
}
