namespace RhetoricScan.IO.Output;

/// <summary>Text fields that a spreadsheet cannot take for a formula, also behind spaces and in full-width signs.</summary>
public static class CsvText
{
    /// <summary>The text, with an apostrophe in front when its first visible sign could start a formula.</summary>
    public static string Safe(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var first = text.AsSpan().TrimStart(" \u00A0\u200B\u3000\uFEFF\t\r\n");
        var hidden = first.Length < text.Length && first is ['=' or '+' or '-' or '@', ..];
        return hidden || first is ['＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
    }

    /// <summary>The text without the apostrophe that keeps it from being a formula, for formats that know texts from formulas.</summary>
    public static string Plain(string text) =>
        text is ['\'', _, ..] && text.AsSpan(1).TrimStart(" \u00A0\u200B\u3000\uFEFF\t\r\n") is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? text[1..] : text;
}
