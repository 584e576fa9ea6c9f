using System.Globalization;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>Tells lines that begin an item: dashes, dots, numbers with a point or bracket, emoji, Markdown headings and quotes.</summary>
internal static class Bullets
{
    /// <summary>True when the line begins with a mark of an item.</summary>
    public static bool Starts(string text, TextSpan line)
    {
        var first = text[line.Start];
        if (first is '•' or '▪' or '●' or '◦' or '‣' or '■' or '□' or '○' or '►' or '▶' or '✔' or '·' or '#' or '>') return true;
        if (first is '-' or '–' or '—' or '*') return line.Length > 1 && (Blank.Is(text[line.Start + 1]) || first == '-');
        if (char.IsHighSurrogate(first) || char.GetUnicodeCategory(first) == UnicodeCategory.OtherSymbol) return true;
        return char.IsAsciiDigit(first) && IsNumber(line.In(text));
    }

    /// <summary><c>1.</c> or <c>12)</c> with a blank behind.</summary>
    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && digits + 1 < line.Length && line[digits] is '.' or ')' && Blank.Is(line[digits + 1]);
    }
}
