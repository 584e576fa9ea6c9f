using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>Cuts sentences too long to parse (lists, tables, text without points) behind a comma or semicolon where there is one.</summary>
internal static class LengthLimit
{
    /// <summary>Tokens of the longest sentence.</summary>
    public const int Tokens = 250;

    /// <summary>The segmentation with every longer sentence cut.</summary>
    public static Segmentation Apply(string text, Segmentation segmentation)
    {
        if (!segmentation.Sentences.Exists(sentence => sentence.End - sentence.First > Tokens)) return segmentation;
        var result = new Segmentation();
        result.Tokens.AddRange(segmentation.Tokens);
        foreach (var sentence in segmentation.Sentences)
            for (var first = sentence.First; first < sentence.End;)
            {
                var end = sentence.End - first <= Tokens ? sentence.End : Cut(text, segmentation.Tokens, first);
                result.Sentences.Add(new SentenceRange(first, end, sentence.Paragraph));
                first = end;
            }
        return result;
    }

    private static int Cut(string text, List<TextSpan> tokens, int first)
    {
        for (var end = first + Tokens; end > first + (Tokens / 2); end--)
            if (text[tokens[end - 1].Start] is ',' or ';' or ':') return end;
        return first + Tokens;
    }
}
