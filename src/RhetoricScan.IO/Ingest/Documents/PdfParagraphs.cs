using System.Text;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Blocks to paragraphs: lines joined, words hyphenated at line ends made whole, ligatures spelled out, paragraphs joined across pages.</summary>
internal static class PdfParagraphs
{
    /// <summary>Joins the blocks of a document.</summary>
    public static string Join(IEnumerable<string> blocks)
    {
        var all = blocks.ToList();
        var (hyphens, hangul, paragraphs) = (new PdfHyphens(all), new PdfHangulBreaks(all), new List<string>());
        foreach (var block in all.Select(block => JoinLines(block, hyphens, hangul)).Where(block => block.Length > 0))
        {
            if (paragraphs.Count > 0 && GoesOn(paragraphs[^1], block)) paragraphs[^1] = JoinLines(paragraphs[^1] + '\n' + block, hyphens, hangul);
            else paragraphs.Add(block);
        }
        return string.Join("\n\n", paragraphs);
    }

    private static bool GoesOn(string before, string after) => before[^1] is not ('.' or '!' or '?' or ':' or '"' or '”' or '»') && char.IsLower(after[0]);

    private static string JoinLines(string block, PdfHyphens hyphens, PdfHangulBreaks hangul)
    {
        var (text, before) = (new StringBuilder(), "");
        foreach (var line in block.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var hyphenated = text.Length > 1 && text[^1] is '-' or '\u00AD' && char.IsLower(text[^2]) && char.IsLower(line[0]);
            if (hyphenated && (text[^1] == '\u00AD' || hyphens.IsBroken(LastWord(text), FirstWord(line)))) text.Length--;
            else if (text.Length > 0 && !hyphenated && !hangul.IsInsideWord(before, line)) text.Append(' ');
            text.Append(before = line);
        }
        return SpellLigatures(text.ToString());
    }

    /// <summary>The letters before the hyphen at the end.</summary>
    private static string LastWord(StringBuilder text)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text.ToString(start, text.Length - 1 - start);
    }

    private static string FirstWord(string line) => new([.. line.TakeWhile(char.IsLetter)]);

    private static string SpellLigatures(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') < 0) return text;
        var spelled = new StringBuilder();
        foreach (var c in text)
        {
            if (c is >= '\uFB00' and <= '\uFB06') spelled.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else spelled.Append(c);
        }
        return spelled.ToString();
    }
}
