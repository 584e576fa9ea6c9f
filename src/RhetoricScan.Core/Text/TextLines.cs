namespace RhetoricScan.Text;

/// <summary>The lines of a text that are not blank, without the blanks around them.</summary>
internal static class TextLines
{
    /// <summary>The lines in order. Lines end at LF, CR or CR LF.</summary>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            var first = Blank.Skip(text, start, end);
            if (first < end)
            {
                var last = end;
                while (Blank.Is(text[last - 1])) last--;
                lines.Add(new TextLine(new TextSpan(first, last), afterBlank));
            }
            afterBlank = first == end;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }
}

/// <summary>A line with text in it.</summary>
/// <param name="Span">From the first to behind the last character that is not blank.</param>
/// <param name="AfterBlank">True when it is the first line or follows a blank one.</param>
internal readonly record struct TextLine(TextSpan Span, bool AfterBlank);
