using RhetoricScan.Text;

namespace RhetoricScan.Learning.Labels;

/// <summary>Places of gold sentences in a text: code points become UTF-16 offsets, white space is compared collapsed.</summary>
public sealed class GoldSpans
{
    private readonly string text;
    private readonly int[] unitOfPoint;

    /// <summary>Prepares a text.</summary>
    public GoldSpans(string text)
    {
        this.text = text;
        var units = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
            if (!char.IsLowSurrogate(text[i]) || i == 0 || !char.IsHighSurrogate(text[i - 1])) units.Add(i);
        units.Add(text.Length);
        unitOfPoint = [.. units];
    }

    /// <summary>The span of a sentence of known length; null when it lies outside the text.</summary>
    public TextSpan? Of(int offset, int length) => offset >= 0 && length > 0 && offset + length < unitOfPoint.Length
        ? new TextSpan(unitOfPoint[offset], unitOfPoint[offset + length])
        : null;

    /// <summary>The span of a sentence given with collapsed white space; null when the text at the offset differs.</summary>
    public TextSpan? Of(int offset, string collapsed)
    {
        if (offset < 0 || offset >= unitOfPoint.Length) return null;
        var start = unitOfPoint[offset];
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var at = start;
        foreach (var c in collapsed)
        {
            if (char.IsWhiteSpace(c))
            {
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                continue;
            }
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at >= text.Length || text[at] != c) return null;
            at++;
        }
        return new TextSpan(start, at);
    }

    /// <summary>Indexes of the sentences that overlap the gold sentence by more than half of the shorter of both.</summary>
    /// <param name="gold">The gold sentence.</param>
    /// <param name="sentences">Spans of the sentences, ascending.</param>
    public static IEnumerable<int> Matches(TextSpan gold, IReadOnlyList<TextSpan> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var shared = Math.Min(gold.End, sentences[i].End) - Math.Max(gold.Start, sentences[i].Start);
            if (shared > 0 && 2 * shared > Math.Min(gold.Length, sentences[i].Length)) yield return i;
        }
    }
}
