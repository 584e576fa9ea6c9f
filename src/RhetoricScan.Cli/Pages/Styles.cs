using RhetoricScan.Detect;
using Spectre.Console;

namespace RhetoricScan.Cli.Pages;

/// <summary>Colours of the page and what they mean; nothing is said by colour alone.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Heading = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(Color.Grey);
    public static readonly Style Warning = new(Color.Yellow);

    /// <summary>Level of a pattern: the higher, the warmer.</summary>
    public static Style OfLevel(int level) => level switch
    {
        0 => Quiet,
        1 => new Style(Color.Green, decoration: Decoration.Bold),
        2 => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Red, decoration: Decoration.Bold),
    };

    /// <summary>A label: grievance warm, guardianship blue, contest purple, own fault green.</summary>
    public static Style OfLabel(CodebookLabel label) => label switch
    {
        CodebookLabel.Blame => new Style(Color.Red),
        CodebookLabel.Victim or CodebookLabel.Forced => new Style(Color.Yellow),
        CodebookLabel.Own => new Style(Color.Green),
        CodebookLabel.Guard or CodebookLabel.Norm => new Style(Color.Blue),
        _ => new Style(Color.Fuchsia),
    };
}
