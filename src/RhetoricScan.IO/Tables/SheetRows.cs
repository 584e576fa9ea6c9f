using System.Text;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Ingest.Documents;

namespace RhetoricScan.IO.Tables;

/// <summary>Reads a table that people filled in, CSV or the first sheet of a workbook, as fields by lower-case column name.</summary>
public static class SheetRows
{
    /// <summary>The rows with their lines.</summary>
    /// <exception cref="UserErrorException">The file doesn't exist (RS1001), a row can't be read (RS1014), or a workbook is broken (RS1020) or suspicious (RS1019, RS1031, RS1035).</exception>
    public static IReadOnlyList<(int Line, SortedDictionary<string, string> Fields)> Read(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.InputMissing(path));
        return path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? OfWorkbook(path)
            : [.. CsvRows.Read(File.ReadAllText(path, Encoding.UTF8), path)];
    }

    private static IReadOnlyList<(int Line, SortedDictionary<string, string> Fields)> OfWorkbook(string path)
    {
        try
        {
            return [.. Spreadsheet.Read(OfficePackage.Checked(File.ReadAllBytes(path), path, IngestOptions.DefaultUnpackedBytes)).Fields()];
        }
        catch (Exception e) when (e is not UserErrorException)
        {
            throw new UserErrorException(Guarded.ErrorOf(path, e), e);
        }
    }
}
