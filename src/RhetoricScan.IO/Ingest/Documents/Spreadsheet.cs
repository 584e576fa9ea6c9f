using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Rows of the first sheet of an <c>.xlsx</c>; the first row holds the names of the columns.</summary>
internal static class Spreadsheet
{
    /// <summary>Most columns a sheet can have.</summary>
    private const int MostColumns = 16_384;

    /// <summary>Reads row by row; formulas give their cached values.</summary>
    public static SpreadsheetRows Read(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        if (document.WorkbookPart is not { } book || FirstSheet(book) is not { } sheetId) return new SpreadsheetRows([], []);
        var strings = book.SharedStringTablePart is { } table ? Strings(table) : [];
        using var reader = OfficeXml.Open(book.GetPartById(sheetId).GetStream());
        string[]? names = null;
        var rows = new List<(int Line, string[] Cells)>();
        for (var line = 0; NextIn(reader, "row", "sheetData");)
        {
            line = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : line + 1;
            var cells = Cells(reader, strings, names?.Length ?? MostColumns);
            if (names is null) names = cells;
            else rows.Add((line, cells));
        }
        return new SpreadsheetRows(names ?? [], rows);
    }

    private static string? FirstSheet(OpenXmlPart book)
    {
        using var reader = OfficeXml.Open(book.GetStream());
        return NextIn(reader, "sheet", "sheets")
            ? reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships")
            : null;
    }

    private static List<string> Strings(OpenXmlPart table)
    {
        var strings = new List<string>();
        using var reader = OfficeXml.Open(table.GetStream());
        while (NextIn(reader, "si", "sst")) strings.Add(TextIn(reader, "t"));
        return strings;
    }

    private static string[] Cells(XmlReader reader, List<string> strings, int most)
    {
        var cells = new List<string>();
        for (var next = 0; NextIn(reader, "c", "row"); next++)
        {
            if (reader.GetAttribute("r") is { } reference) next = ColumnOf(reference);
            var shared = reader.GetAttribute("t") == "s";
            var text = TextIn(reader, "v", "t");
            if (next < 0 || next >= most) continue;
            while (cells.Count <= next) cells.Add("");
            cells[next] = shared && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : text;
        }
        return [.. cells];
    }

    /// <summary>Goes to the next element of a name; false at the end of the element around it, or of the part.</summary>
    private static bool NextIn(XmlReader reader, string name, string around)
    {
        if (reader is { NodeType: XmlNodeType.Element, IsEmptyElement: true } && reader.LocalName == around) return false;
        while (reader.Read())
        {
            if (!OfficeXml.IsMain(reader)) continue;
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name) return true;
            if (reader.LocalName == around && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement)) return false;
        }
        return false;
    }

    /// <summary>The text inside the current element that stands in elements of these names; how a word is pronounced is left out.</summary>
    private static string TextIn(XmlReader reader, params ReadOnlySpan<string> names)
    {
        if (reader.IsEmptyElement) return "";
        var (text, depth, pronounced) = (new StringBuilder(), reader.Depth, 0);
        var inside = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.LocalName == "rPh") pronounced += reader.NodeType == XmlNodeType.EndElement ? -1 : reader.IsEmptyElement ? 0 : 1;
            else if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) inside = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement && names.Contains(reader.LocalName);
            else if (inside && pronounced == 0) text.Append(reader.Value);
        }
        return text.ToString();
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(4)) column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        return column - 1;
    }
}
