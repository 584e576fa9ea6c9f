using System.Text;
using AngleSharp.Dom;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>All text below an element as paragraphs: a new one at every block and at every empty line that two line breaks make. No text is left out.</summary>
internal sealed class WebParagraphs
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _line = new();
    private int _breaks;

    /// <summary>The paragraphs of an element, separated by blank lines.</summary>
    public static string Of(IElement element)
    {
        var paragraphs = new WebParagraphs();
        paragraphs.Take(element);
        paragraphs.End();
        return string.Join("\n\n", paragraphs._paragraphs);
    }

    private void Take(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) Add(text.Data);
            else if (child is IElement { LocalName: "br" }) Break();
            else if (child is IElement element && Blocks.Contains(element.LocalName))
            {
                End();
                Take(element);
                End();
            }
            else Take(child);
        }
    }

    private void Add(string text)
    {
        if (!string.IsNullOrWhiteSpace(text)) _breaks = 0;
        _line.Append(text);
    }

    private void Break()
    {
        if (++_breaks > 1) End();
        else _line.Append(' ');
    }

    private void End()
    {
        var line = string.Join(' ', _line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > 0) _paragraphs.Add(line);
        _line.Clear();
    }
}
