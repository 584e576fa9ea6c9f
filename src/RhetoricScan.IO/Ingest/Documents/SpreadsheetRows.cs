namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>The rows of a sheet below its first one.</summary>
/// <param name="Names">The names of the columns, from the first row.</param>
/// <param name="Rows">The cells of each row, and its number in the sheet.</param>
internal sealed record SpreadsheetRows(string[] Names, List<(int Line, string[] Cells)> Rows)
{
    /// <summary>The rows one by one as fields by lower-case column name; a cell that is not there is empty.</summary>
    public IEnumerable<(int Line, SortedDictionary<string, string> Fields)> Fields()
    {
        var names = Names.Select(name => name.Trim().ToLowerInvariant()).ToList();
        foreach (var (line, cells) in Rows)
        {
            var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < names.Count; i++)
                if (names[i].Length > 0) fields[names[i]] = i < cells.Length ? cells[i] : "";
            yield return (line, fields);
        }
    }
}
