using RhetoricScan.Text;

namespace RhetoricScan.Detect.Learned;

/// <summary>Beginnings of words in languages whose endings hide that two forms are one word.</summary>
internal static class WordStem
{
    private const int Cyrillic = 5;
    private const int Syllables = 2;

    /// <summary>The first two syllables of a Korean word, the first five letters of a longer Russian one; empty for others.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return [];
        if (Hangul.IsSyllable(word[0])) return word.Length >= Syllables ? word[..Syllables] : [];
        return word[0] is >= '\u0430' and <= '\u044F' && word.Length > Cyrillic ? word[..Cyrillic] : [];
    }
}
