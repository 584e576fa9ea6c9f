using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace RhetoricScan.Reports.Brief;

/// <summary>A brief as a Word document: findings on one A4 page, tables of the annex behind it.</summary>
public static class BriefWord
{
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Margin = 1020;

    /// <summary>Writes the brief. The document carries no time, so the same results give the same content.</summary>
    public static void Write(BriefDocument brief, Stream output)
    {
        using var document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = BriefStyles.All();
        var body = new Body();
        AddPage(body, brief);
        if (!brief.Annex.IsEmpty) AddAnnex(body, brief);
        body.Append(new SectionProperties(
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 500, Footer = 500, Gutter = 0 }));
        main.Document = new Document(body);
    }

    private static void AddPage(Body body, BriefDocument brief)
    {
        body.Append(Styled("Title", brief.Title), Styled("Quiet", brief.Line));
        foreach (var finding in brief.Findings)
        {
            body.Append(Styled("Heading1", finding.Heading), Styled("Quiet", finding.Score), Styled("Normal", finding.Statement));
            foreach (var quote in finding.Quotes) body.Append(Styled("Quote", $"“{quote.Words}” ({quote.Where})"));
            body.Append(Styled("Against", finding.Against));
        }
        body.Append(Styled("Heading1", brief.UntestedTitle));
        foreach (var gap in brief.Untested) body.Append(Styled("Point", "– " + gap));
        body.Append(Styled("Caution", brief.Caution), Styled("Quiet", brief.Source));
    }

    private static void AddAnnex(Body body, BriefDocument brief)
    {
        var heading = Styled("Heading1", brief.AnnexTitle);
        heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        body.Append(heading);
        foreach (var table in brief.Annex) body.Append(Styled("Heading2", table.Title), TableOf(table), Styled("Normal", ""));
    }

    private static Paragraph Styled(string style, string text) => new(
        new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } },
        new Run(new WordText(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static Table TableOf(BriefTable table)
    {
        var widths = BriefColumns.Of(table, PageWidth - (2 * Margin));
        var grid = new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" }));
        var result = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 6, Color = "808080" },
                    new BottomBorder { Val = BorderValues.Single, Size = 6, Color = "808080" },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 2, Color = "C0C0C0" }),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            grid,
            RowOf(table.Head, widths, "TableHead", isHead: true));
        foreach (var row in table.Rows) result.Append(RowOf(row, widths, "TableCell", isHead: false));
        return result;
    }

    private static TableRow RowOf(IEnumerable<string> cells, IReadOnlyList<int> widths, string style, bool isHead)
    {
        var row = new TableRow();
        if (isHead) row.Append(new TableRowProperties(new TableHeader()));
        foreach (var (column, cell) in cells.Index())
            row.Append(new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths[column]}" }), Styled(style, cell)));
        return row;
    }
}
