using System.Globalization;
using RhetoricScan.Languages;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>
/// Splits a run without blanks into words by rules, after the habits of the treebanks: contractions and (in English) hyphenated
/// words come apart, document symbols (<c>S/RES/1718</c>, <c>INFCIRC/153</c>), addresses, hashtags and numbers stay whole.
/// </summary>
internal sealed class WordSplitter(LanguagePack language)
{
    /// <summary>Adds the tokens of the text between two offsets, where no blank lies.</summary>
    public void Split(string text, int start, int end, List<TextSpan> tokens)
    {
        if (Symbols.IsAddress(text.AsSpan(start, end - start)) is var address and > 0)
        {
            tokens.Add(new TextSpan(start, start + address));
            start += address;
        }
        while (start < end)
        {
            var stop = Marks.IsWord(text[start]) ? EndOfWord(text, start, end) : EndOfMark(text, start, end);
            if (Marks.IsWord(text[start])) AddWord(text, start, stop, tokens);
            else tokens.Add(new TextSpan(start, stop));
            start = stop;
        }
    }

    private int EndOfWord(string text, int start, int end)
    {
        var symbol = Symbols.LengthOfDocumentSymbol(text.AsSpan(start, end - start));
        if (symbol > 0) return start + symbol;
        var i = start;
        while (i < end && (Marks.IsWord(text[i]) || IsInside(text, start, i, end))) i++;
        if (i < end && text[i] == '.' && (IsDotted(text, start, i) || language.IsAbbreviation(text.AsSpan(start, i - start)))) i++;
        return i;
    }

    /// <summary>True for a mark that joins what stands on its two sides into one word.</summary>
    private bool IsInside(string text, int start, int at, int end)
    {
        if (at + 1 >= end || !Marks.IsWord(text[at + 1])) return false;
        var between = char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
        return text[at] switch
        {
            '.' => between || (Alternates(text, start, at) && char.IsLetter(text[at + 1]) && (at + 2 >= end || !Marks.IsWord(text[at + 2]))),
            ',' or ':' => between,
            '\'' or '’' or 'ʼ' => char.IsLetter(text[at + 1]),
            '-' or '‑' => !language.SplitsHyphens,
            '_' or '@' => true,
            _ => false,
        };
    }

    /// <summary>True for single letters with dots between them (<c>U.S</c>, <c>p.m</c>, <c>т.д</c>) and for one capital.</summary>
    private static bool IsDotted(string text, int start, int end) => Alternates(text, start, end) && (end - start > 1 || char.IsUpper(text[start]));

    private static bool Alternates(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if ((i - start) % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.') return false;
        return (end - start) % 2 == 1;
    }

    private void AddWord(string text, int start, int end, List<TextSpan> tokens)
    {
        var cut = language.Clitic(text.AsSpan(start, end - start));
        if (cut > 0 && cut < end - start)
        {
            tokens.Add(new TextSpan(start, start + cut));
            start += cut;
        }
        tokens.Add(new TextSpan(start, end));
    }

    private static int EndOfMark(string text, int start, int end)
    {
        var i = start + 1;
        if (text[start] is '#' or '@' && i < end && Marks.IsWord(text[i]))
        {
            while (i < end && (Marks.IsWord(text[i]) || text[i] == '_')) i++;
            return i;
        }
        if (char.IsHighSurrogate(text[start]) || char.GetUnicodeCategory(text[start]) == UnicodeCategory.OtherSymbol) return EndOfEmoji(text, start, end);
        if (text[start] is '.' or '-' or '*' or '!' or '?' or '_' or '=')
            while (i < end && text[i] == text[start]) i++;
        return i;
    }

    private static int EndOfEmoji(string text, int start, int end)
    {
        var i = start + (char.IsHighSurrogate(text[start]) && start + 1 < end && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
        if (i - start == 2 && char.IsLetter(text, start)) return EndOfRareLetters(text, i, end);
        while (i < end)
        {
            var modifier = i + 1 < end && text[i] == '\uD83C' && text[i + 1] is (>= '\uDFFB' and <= '\uDFFF') or (>= '\uDDE6' and <= '\uDDFF');
            if (modifier) i += 2;
            else if (text[i] == '\u200D' && i + 2 < end && char.IsHighSurrogate(text[i + 1])) i += 3;
            else if (Marks.JoinsEmoji(text[i])) i++;
            else break;
        }
        return i;
    }

    private static int EndOfRareLetters(string text, int i, int end)
    {
        while (i + 1 < end && char.IsSurrogatePair(text, i) && char.IsLetter(text, i)) i += 2;
        return i;
    }
}
