namespace RhetoricScan.Detect.Learned;

/// <summary>Beginnings of words in languages whose endings hide that two forms are one word.</summary>
internal static class WordStem
{
    private const int Cyrillic = 5;
    private const int Hangul = 2;

    /// <summary>The first two syllables of a Korean word, the first five letters of a longer Russian one; empty for others.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return [];
        if (word[0] is >= '\uAC00' and <= '\uD7A3') return word.Length >= Hangul ? word[..Hangul] : [];
        return word[0] is >= '\u0430' and <= '\u044F' && word.Length > Cyrillic ? word[..Cyrillic] : [];
    }
}
