using Spectre.Console;
using Spectre.Console.Rendering;

namespace RhetoricScan.Cli.Pages;

/// <summary>A table without rules: a quiet head line and aligned columns, which reads well in a pipe too.</summary>
internal static class Columns
{
    /// <summary>A table with these heads; a head that starts with <c>&gt;</c> is right-aligned, the first column may wrap.</summary>
    public static Grid Headed(params ReadOnlySpan<string> heads)
    {
        var grid = new Grid();
        var cells = new IRenderable[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            var right = heads[i].StartsWith('>');
            var column = new GridColumn { Alignment = right ? Justify.Right : Justify.Left, NoWrap = i > 0 };
            grid.AddColumn(column.PadLeft(0).PadRight(2));
            cells[i] = Lines.Of(right ? heads[i][1..] : heads[i], Styles.Quiet);
        }
        return grid.AddRow(cells);
    }
}
