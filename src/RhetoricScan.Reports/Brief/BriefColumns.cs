namespace RhetoricScan.Reports.Brief;

/// <summary>Widths of the columns of a table by what stands in them.</summary>
internal static class BriefColumns
{
    private const int Narrowest = 6;
    private const int Widest = 44;
    private const int Padding = 5;

    /// <summary>One width per column; together they fill the page.</summary>
    /// <param name="table">The table.</param>
    /// <param name="page">Width of the page without margins.</param>
    public static IReadOnlyList<int> Of(BriefTable table, int page)
    {
        var signs = table.Head.Select((head, column) => Math.Clamp(table.Rows.Select(row => Signs(row[column])).Append(Signs(head)).Max(), Narrowest, Widest) + Padding).ToList();
        return [.. signs.Select(width => page * width / signs.Sum())];
    }

    /// <summary>Length in Latin letters; a Korean sign is as wide as two.</summary>
    private static int Signs(string cell) => cell.Sum(sign => sign >= '\u1100' ? 2 : 1);
}
