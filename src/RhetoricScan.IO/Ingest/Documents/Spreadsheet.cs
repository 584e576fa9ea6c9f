using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Rows of the first sheet of an <c>.xlsx</c> as fields by lower-case column name; the first row holds the names.</summary>
internal static class Spreadsheet
{
    /// <summary>Reads row by row; formulas give their cached values.</summary>
    public static IEnumerable<(int Line, SortedDictionary<string, string> Fields)> Read(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var book = document.WorkbookPart;
        if (book?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is not { } sheetId) yield break;
        var strings = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        SortedDictionary<int, string>? header = null;
        foreach (var row in ((WorksheetPart)book.GetPartById(sheetId)).Worksheet!.Descendants<Row>())
        {
            var cells = Cells(row, strings);
            if (header is null) header = cells;
            else yield return ((int)(row.RowIndex?.Value ?? 0), Named(header, cells));
        }
    }

    private static SortedDictionary<string, string> Named(SortedDictionary<int, string> header, SortedDictionary<int, string> cells)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, name) in header) fields[name.Trim().ToLowerInvariant()] = cells.GetValueOrDefault(column, "");
        return fields;
    }

    private static SortedDictionary<int, string> Cells(Row row, List<string> strings)
    {
        var cells = new SortedDictionary<int, string>();
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : next;
            cells[column] = ValueOf(cell, strings);
            next = column + 1;
        }
        return cells;
    }

    private static string ValueOf(Cell cell, List<string> strings)
    {
        var text = cell.CellValue?.InnerText ?? cell.InlineString?.InnerText ?? "";
        var shared = cell.DataType?.Value == CellValues.SharedString;
        return shared && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : text;
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter)) column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        return column - 1;
    }
}
