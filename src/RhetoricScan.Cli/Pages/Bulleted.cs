using Spectre.Console;
using Spectre.Console.Rendering;

namespace RhetoricScan.Cli.Pages;

/// <summary>A point of a list, wrapped behind its bullet.</summary>
internal static class Bulleted
{
    /// <summary>The point.</summary>
    public static IRenderable Of(IRenderable point, string bullet = "·") => new Grid()
        .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1))
        .AddColumn(new GridColumn().PadLeft(0).PadRight(0))
        .AddRow(Lines.Of(bullet, Styles.Quiet), point);
}
