using System.Text;
using RhetoricScan.Text;

namespace RhetoricScan.Reports;

/// <summary>Text of speeches and metadata made safe to show: what would steer the terminal or turn the reading order becomes visible.</summary>
public static class VisibleText
{
    /// <summary>
    /// The text with control characters as their pictures (U+2400 block), and C1 controls and bidirectional embeddings,
    /// overrides and isolates as U+FFFD. Tab, CR and LF stay. One code unit stays one code unit, so offsets hold.
    /// </summary>
    public static string Of(string text) => ControlPictures.Of(text);

    /// <summary>The text on one line: as <see cref="Of"/>, with every run of white space as one space.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in Of(text))
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>The text on one line and cut behind a word so that it has at most <paramref name="length"/> characters.</summary>
    public static string Cut(string text, int length)
    {
        var line = OneLine(text);
        if (line.Length <= length) return line;
        var cut = line.LastIndexOf(' ', length - 1);
        if (cut < length / 2) cut = char.IsLowSurrogate(line[length - 1]) ? length - 2 : length - 1;
        return string.Concat(line.AsSpan(0, cut).TrimEnd(" ,;:"), "…");
    }
}
