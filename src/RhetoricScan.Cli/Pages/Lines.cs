using Spectre.Console;

namespace RhetoricScan.Cli.Pages;

/// <summary>Pieces of text with styles; no mark-up, so text of speeches can't steer it.</summary>
internal static class Lines
{
    /// <summary>A paragraph of styled pieces.</summary>
    public static Paragraph Of(params ReadOnlySpan<(string Text, Style Style)> pieces)
    {
        var line = new Paragraph();
        foreach (var (text, style) in pieces) line.Append(text, style);
        return line;
    }

    /// <summary>A paragraph in one style.</summary>
    public static Paragraph Of(string text, Style? style = null) => new(text, style ?? Styles.Plain);
}
