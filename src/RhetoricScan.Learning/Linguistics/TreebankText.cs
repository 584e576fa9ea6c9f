using System.Text;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Text;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>The running text of a treebank, rebuilt from its words, with the span of every word.</summary>
public sealed class TreebankText
{
    private TreebankText(string text, List<TextSpan> words, List<int> sentenceStarts) => (Text, Words, SentenceStarts) = (text, words, sentenceStarts);

    /// <summary>The text; a blank line parts paragraphs.</summary>
    public string Text { get; }

    /// <summary>The words in order.</summary>
    public List<TextSpan> Words { get; }

    /// <summary>Index of the first word of each sentence.</summary>
    public List<int> SentenceStarts { get; }

    /// <summary>Rebuilds the text.</summary>
    public static TreebankText Of(IEnumerable<ConlluSentence> sentences)
    {
        var (text, words, starts) = (new StringBuilder(), new List<TextSpan>(), new List<int>());
        foreach (var sentence in sentences)
        {
            if (sentence.BeginsParagraph && text.Length > 0) BreakParagraph(text);
            starts.Add(words.Count);
            Append(sentence, text, words);
        }
        return new TreebankText(text.ToString(), words, starts);
    }

    private static void BreakParagraph(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        text.Append("\n\n");
    }

    /// <summary>Words of a range written as one (do|n't) stand without a space between them; the range says whether one follows.</summary>
    private static void Append(ConlluSentence sentence, StringBuilder text, List<TextSpan> words)
    {
        var (rangeEnd, rangeSpace) = (0, true);
        var number = 0;
        foreach (var line in sentence.Lines)
        {
            if (line.IsRange) (rangeEnd, rangeSpace) = (line.RangeEnd, line.SpaceAfter);
            if (!line.IsWord) continue;
            number++;
            var start = text.Length;
            text.Append(line.Form);
            words.Add(new TextSpan(start, text.Length));
            if (number <= rangeEnd ? number == rangeEnd && rangeSpace : line.SpaceAfter) text.Append(' ');
        }
    }
}
