using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>
/// All text below an element as paragraphs: a new one at every block and every empty line. A line break, and every line of preformatted text,
/// begins a line, since transcripts name there who speaks. No text is left out.
/// </summary>
internal sealed partial class WebParagraphs
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _block = new();

    /// <summary>The paragraphs of an element, separated by blank lines.</summary>
    public static string Of(IElement element)
    {
        var paragraphs = new WebParagraphs();
        paragraphs.Take(element, keepsLines: false);
        paragraphs.End();
        return string.Join("\n\n", paragraphs._paragraphs);
    }

    private void Take(INode node, bool keepsLines)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) _block.Append(keepsLines ? text.Data : text.Data.ReplaceLineEndings(" "));
            else if (child is IElement { LocalName: "br" }) _block.Append('\n');
            else if (child is IElement element && Blocks.Contains(element.LocalName))
            {
                End();
                Take(element, keepsLines || KeepsLines(element));
                End();
            }
            else Take(child, keepsLines || (child is IElement inline && KeepsLines(inline)));
        }
    }

    /// <summary>Preformatted text, by its element or by the style it carries.</summary>
    private static bool KeepsLines(IElement element) => element.LocalName == "pre" || PreformattedStyle().IsMatch(element.GetAttribute("style") ?? "");

    private void End()
    {
        var paragraph = new List<string>();
        foreach (var line in _block.ToString().ReplaceLineEndings("\n").Split('\n').Select(Single).Append(""))
        {
            if (line.Length > 0) paragraph.Add(line);
            else if (paragraph.Count > 0)
            {
                _paragraphs.Add(string.Join('\n', paragraph));
                paragraph.Clear();
            }
        }
        _block.Clear();
    }

    /// <summary>A line with single spaces.</summary>
    private static string Single(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"white-space\s*:\s*(?:pre|break-spaces)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PreformattedStyle();
}
