namespace RhetoricScan.Detect.Learned;

/// <summary>Beginnings of words in languages whose endings hide that two forms are one word.</summary>
internal static class WordStem
{
    private const int Cyrillic = 5;
    private const int Hangul = 2;

    /// <summary>The first two syllables of a Korean word, the first five letters of a longer Russian one; null for others.</summary>
    public static string? Of(string word)
    {
        if (word.Length == 0) return null;
        if (word[0] is >= '\uAC00' and <= '\uD7A3') return word.Length >= Hangul ? word[..Hangul] : null;
        return word[0] is >= '\u0430' and <= '\u044F' && word.Length > Cyrillic ? word[..Cyrillic] : null;
    }
}
