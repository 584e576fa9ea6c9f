namespace RhetoricScan.Text;

/// <summary>Counts words the plain way: runs without blanks that hold a letter or a digit.</summary>
public static class WordCount
{
    /// <summary>Number of words of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var (words, counted) = (0, false);
        foreach (var c in text)
        {
            if (Blank.Is(c)) counted = false;
            else if (!counted && char.IsLetterOrDigit(c)) (words, counted) = (words + 1, true);
        }
        return words;
    }
}
