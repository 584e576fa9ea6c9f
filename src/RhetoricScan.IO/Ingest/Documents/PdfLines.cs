using System.Text;
using RhetoricScan.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>
/// The text of lines on a page, the letters of a word in the order in which they stand, whatever the order in which they were drawn. Some programs set a small gap between Hangul and Latin letters or digits; where the page otherwise writes its spaces
/// as signs, such a gap without a sign is none.
/// </summary>
internal sealed class PdfLines
{
    private readonly List<Letter> _spaces;
    private readonly bool _writesSpaces;

    /// <summary>Looks for the spaces of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">Its words; a space may be one.</param>
    public PdfLines(Page page, IEnumerable<Word> words)
    {
        _spaces = [.. page.Letters.Where(letter => string.IsNullOrWhiteSpace(letter.Value))];
        _writesSpaces = 2 * _spaces.Count > words.Count(IsWritten);
    }

    /// <summary>The words of a line with a space between them.</summary>
    public string TextOf(TextLine line)
    {
        var text = new StringBuilder();
        Word? before = null;
        foreach (var word in line.Words.Where(IsWritten))
        {
            var written = InOrder(word);
            if (before is not null && !IsMereGap(before, text[^1], word, written[0])) text.Append(' ');
            text.Append(written);
            before = word;
        }
        return text.ToString();
    }

    private static string InOrder(Word word) => word.TextOrientation == TextOrientation.Horizontal
        ? string.Concat(word.Letters.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value))
        : word.Text;

    private bool IsMereGap(Word before, char last, Word after, char first) =>
        _writesSpaces && MeetsHangul(last, first) && !_spaces.Exists(space => IsBetween(space, before, after));

    private static bool IsWritten(Word word) => !string.IsNullOrWhiteSpace(word.Text);

    private static bool MeetsHangul(char before, char after) => Hangul.IsSyllable(before) ? IsLatin(after) : IsLatin(before) && Hangul.IsSyllable(after);

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '%' or '(' or ')';

    private static bool IsBetween(Letter space, Word before, Word after)
    {
        var middle = (space.BoundingBox.Left + space.BoundingBox.Right) / 2;
        var (bottom, top) = (Math.Min(before.BoundingBox.Bottom, after.BoundingBox.Bottom), Math.Max(before.BoundingBox.Top, after.BoundingBox.Top));
        return middle >= before.BoundingBox.Right - 1 && middle <= after.BoundingBox.Left + 1 && space.StartBaseLine.Y >= bottom - ((top - bottom) / 2) && space.StartBaseLine.Y <= top;
    }
}
