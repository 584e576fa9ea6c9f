namespace RhetoricScan.IO.Compare;

/// <summary>Words that show an item, and where they stand. The greater of two is the more certain, then the one of the speech first in order.</summary>
/// <param name="Speech">Id of the speech.</param>
/// <param name="Text">The words, cut at <see cref="Longest"/>.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1.</param>
public sealed record ExampleText(string Speech, string Text, double Confidence) : IComparable<ExampleText>
{
    /// <summary>Characters kept of an example.</summary>
    public const int Longest = 300;

    /// <summary>The words on one line, cut at <see cref="Longest"/> characters.</summary>
    public string Text { get; } = OneLine(Text);

    /// <inheritdoc/>
    public int CompareTo(ExampleText? other)
    {
        if (other is null) return 1;
        var byConfidence = Confidence.CompareTo(other.Confidence);
        return byConfidence != 0 ? byConfidence : -string.CompareOrdinal(Speech, other.Speech);
    }

    /// <summary>True when <paramref name="left"/> is the lesser.</summary>
    public static bool operator <(ExampleText left, ExampleText right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> is not the greater.</summary>
    public static bool operator <=(ExampleText left, ExampleText right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> is the greater.</summary>
    public static bool operator >(ExampleText left, ExampleText right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> is not the lesser.</summary>
    public static bool operator >=(ExampleText left, ExampleText right) => left.CompareTo(right) >= 0;

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest) return line;
        var end = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return line[..end] + "…";
    }
}
