using Spectre.Console;

namespace RhetoricScan.Cli;

/// <summary>Lines of cells under a header, padded to columns; plain text that also pipes well.</summary>
internal sealed class TextTable(params string[] header)
{
    private const int Widest = 60;
    private readonly List<string[]> rows = [header];

    /// <summary>Adds a line; as many cells as the header has.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Writes all lines; only the last column may be wider than 60 columns of the terminal.</summary>
    public void Write(TextWriter output)
    {
        var widths = Enumerable.Range(0, header.Length).Select(column => Math.Min(Widest, rows.Max(row => row[column].GetCellWidth()))).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == row.Length - 1 ? cell : cell + new string(' ', Math.Max(0, widths[column] - cell.GetCellWidth())));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }
}
