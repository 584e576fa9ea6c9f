using System.Text;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Ingest.Documents;

namespace RhetoricScan.IO.Tables;

/// <summary>Reads a table that people filled in, CSV or the first sheet of a workbook, as fields by lower-case column name.</summary>
public static class SheetRows
{
    /// <summary>The rows with their lines.</summary>
    /// <exception cref="UserErrorException">The file doesn't exist (RS1001) or a row can't be read (RS1014).</exception>
    public static IReadOnlyList<(int Line, SortedDictionary<string, string> Fields)> Read(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.InputMissing(path));
        return path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? [.. Spreadsheet.Read(File.ReadAllBytes(path)).Fields()]
            : [.. CsvRows.Read(File.ReadAllText(path, Encoding.UTF8), path)];
    }
}
