using System.Globalization;

namespace RhetoricScan.Text;

/// <summary>What separates words and belongs to none: spaces of all widths, controls, zero-width spaces, byte order marks.</summary>
public static class Blank
{
    /// <summary>True for a character that no token begins with or holds.</summary>
    public static bool Is(char c) => c <= '\u007F'
        ? c <= ' ' || c == '\u007F'
        : char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' || char.GetUnicodeCategory(c) == UnicodeCategory.Control;

    /// <summary>True when the text has nothing but blanks.</summary>
    public static bool IsAll(ReadOnlySpan<char> text)
    {
        foreach (var c in text) if (!Is(c)) return false;
        return true;
    }

    /// <summary>The first position at or after <paramref name="from"/> that is not blank, at most <paramref name="end"/>.</summary>
    public static int Skip(string text, int from, int end)
    {
        while (from < end && Is(text[from])) from++;
        return from;
    }
}
