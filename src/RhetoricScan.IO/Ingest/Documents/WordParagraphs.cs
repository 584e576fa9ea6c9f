using System.Text;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Paragraphs as they open and close; a text box holds paragraphs inside another, which follow it.</summary>
/// <param name="maximumCharacters">What goes beyond is counted and not kept.</param>
internal sealed class WordParagraphs(int maximumCharacters)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<StringBuilder> _open = new();
    private readonly List<string> _inner = [];

    /// <summary>Characters of all paragraphs, kept or not.</summary>
    public int Length { get; private set; }

    /// <summary>Opens a paragraph.</summary>
    public void Begin() => _open.Push(new StringBuilder());

    /// <summary>Adds text to the innermost paragraph; text outside of any is none of the document's.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        if (!_open.TryPeek(out var paragraph)) return;
        Length += text.Length;
        if (Length <= maximumCharacters) paragraph.Append(text);
    }

    /// <summary>Closes the innermost paragraph.</summary>
    public void End()
    {
        if (!_open.TryPop(out var paragraph)) return;
        var line = paragraph.ToString().Trim();
        if (_open.Count > 0)
        {
            _inner.Add(line);
            return;
        }
        Append(line);
        foreach (var inner in _inner) Append(inner);
        _inner.Clear();
    }

    /// <summary>All paragraphs, separated by blank lines.</summary>
    public override string ToString() => _text.ToString();

    private void Append(string line)
    {
        if (line.Length > 0) _text.Append(_text.Length > 0 ? "\n\n" : "").Append(line);
    }
}
