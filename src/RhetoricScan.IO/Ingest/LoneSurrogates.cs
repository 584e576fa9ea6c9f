namespace RhetoricScan.IO.Ingest;

/// <summary>Halves of surrogate pairs, which no text may hold.</summary>
internal static class LoneSurrogates
{
    /// <summary>The text with each lone surrogate replaced by U+FFFD, and a warning when there was one.</summary>
    public static string Repair(string text, string path, ICollection<Diagnostic> warnings)
    {
        var broken = Count(text);
        if (broken == 0) return text;
        warnings.Add(Messages.LoneSurrogates(path, broken));
        return string.Create(text.Length, text, Replace);
    }

    private static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (IsPair(text, i)) i++;
            else count++;
        }
        return count;
    }

    private static void Replace(Span<char> target, string text)
    {
        text.CopyTo(target);
        for (var i = 0; i < target.Length; i++)
        {
            if (!char.IsSurrogate(target[i])) continue;
            if (IsPair(text, i)) i++;
            else target[i] = '\uFFFD';
        }
    }

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
}
