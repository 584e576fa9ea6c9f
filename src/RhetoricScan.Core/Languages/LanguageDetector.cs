using System.Collections.Frozen;
using RhetoricScan.Text;

namespace RhetoricScan.Languages;

/// <summary>
/// Tells English, Russian and Korean from everything else: first by script, then by the share of a language's commonest
/// function words, which in running text is above a fifth in its own language and near nil in its neighbours.
/// </summary>
public static class LanguageDetector
{
    private const int Sample = 20_000;
    private const double HangulShare = 0.3;
    private const double FunctionWordShare = 0.12;
    private const int ShortText = 12;

    private static readonly FrozenSet<string> EnglishWords = Set("the of and to in that is for we it with our as be this on are have has by not will was from all at its which their these an who they must");

    private static readonly FrozenSet<string> RussianWords = Set("и в на не что с по это как к из мы за для от о у но так их мне вы его все я он она они бы уже есть который которые также при до если или только быть был было нас вам наш нашей");

    /// <summary>The language of a text: <c>en</c>, <c>ru</c>, <c>ko</c> or <c>other</c>.</summary>
    public static string Detect(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var (latin, cyrillic, hangul, foreign, all) = Letters(sample);
        if (all == 0) return "other";
        if (hangul >= HangulShare * all) return "ko";
        if (cyrillic > latin && cyrillic > all / 2) return foreign * 100 > cyrillic || !Speaks(sample, RussianWords) ? "other" : "ru";
        return latin > all / 2 && Speaks(sample, EnglishWords) ? "en" : "other";
    }

    private static (int Latin, int Cyrillic, int Hangul, int Foreign, int All) Letters(ReadOnlySpan<char> text)
    {
        var (latin, cyrillic, hangul, foreign, all) = (0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            all++;
            if (c < '\u0250') latin++;
            else if (c is >= '\u0400' and <= '\u052F') cyrillic++;
            else if (Hangul.IsSyllable(c)) hangul++;
            if (c is >= '\u0400' and <= '\u052F' && c is not ((>= 'А' and <= 'я') or 'ё' or 'Ё')) foreign++;
        }
        return (latin, cyrillic, hangul, foreign, all);
    }

    /// <summary>True when enough of the words are function words of a language; a text too short to tell is given the benefit of the doubt.</summary>
    private static bool Speaks(ReadOnlySpan<char> text, FrozenSet<string> functionWords)
    {
        var (words, hits) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            if (i > start) words++;
            if (i - start is > 0 and < 12 && Contains(functionWords, text[start..i])) hits++;
            if (i == start) i++;
        }
        return hits >= FunctionWordShare * words || (words < ShortText && hits > 0) || (words < 5 && IsAscii(text, functionWords));
    }

    private static bool IsAscii(ReadOnlySpan<char> text, FrozenSet<string> functionWords) =>
        ReferenceEquals(functionWords, RussianWords) || !text.ContainsAnyExceptInRange('\0', '\u007F');

    private static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
