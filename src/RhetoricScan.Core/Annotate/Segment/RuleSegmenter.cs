using RhetoricScan.Languages;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>Words and sentences by rules alone; works for every language, best for the one of its pack.</summary>
internal sealed class RuleSegmenter(LanguagePack language) : ISegmenter
{
    private readonly WordSplitter words = new(language);
    private readonly SentenceRules rules = new(language);

    /// <inheritdoc/>
    public string Fingerprint => $"rules-{language.Code}-1";

    /// <inheritdoc/>
    public Segmentation Segment(string text)
    {
        var result = new Segmentation();
        var paragraphs = ParagraphFinder.Find(text);
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var first = result.Tokens.Count;
            SplitWords(text, paragraphs[p], result.Tokens);
            for (var i = first; i < result.Tokens.Count; i++)
            {
                if (i + 1 < result.Tokens.Count && !rules.EndsAfter(text, result.Tokens, first, i)) continue;
                result.Sentences.Add(new SentenceRange(first, i + 1, p));
                first = i + 1;
            }
        }
        return result;
    }

    private void SplitWords(string text, TextSpan paragraph, List<TextSpan> tokens)
    {
        for (var start = paragraph.Start; start < paragraph.End;)
        {
            var end = start;
            while (end < paragraph.End && !Blank.Is(text[end])) end++;
            words.Split(text, start, end, tokens);
            start = Blank.Skip(text, end, paragraph.End);
        }
    }
}
