using System.Globalization;

namespace RhetoricScan.Annotate.Segment;

/// <summary>Classes of punctuation that the segmenters ask for.</summary>
internal static class Marks
{
    /// <summary>Ends a sentence.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '⁈' or '⁉' or '‼';

    /// <summary>May follow the end of a sentence and still belong to it.</summary>
    public static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}' or '」' or '』' or '》' or '〉' or '*' or '_';

    /// <summary>May stand before the first word of a sentence.</summary>
    public static bool IsOpener(char c) => c is '"' or '\'' or '“' or '‘' or '„' or '«' or '(' or '[' or '{' or '「' or '『' or '《' or '〈' or '*' or '_' or '¿' or '¡';

    /// <summary>Apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    /// <summary>Part of a word for the tokenizer: letters, digits, marks that combine.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Belongs to the emoji before it: joiner, variation selector.</summary>
    public static bool JoinsEmoji(char c) => c is '\u200D' or '\uFE0F' or '\uFE0E' or '\u20E3';

    /// <summary>False inside a character that takes several code units: surrogate pairs, combining marks, joined emoji.</summary>
    public static bool MayPart(string text, int at)
    {
        if (char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])) return false;
        if (JoinsEmoji(text[at]) || text[at - 1] == '\u200D') return false;
        return text[at] < '\u0300' || char.GetUnicodeCategory(text[at]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
    }
}
