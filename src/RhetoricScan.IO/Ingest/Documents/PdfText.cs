using RhetoricScan.Ingest;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Text layer of a PDF: blocks in reading order, running heads and page numbers removed, hyphenated words joined.</summary>
internal static class PdfText
{
    /// <summary>Reads a document; a scan without text layer gives an empty text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its name for messages.</param>
    /// <param name="maximumUnpacked">Most bytes that one stream may unpack to.</param>
    public static ExtractedText Read(byte[] bytes, string path, long maximumUnpacked)
    {
        using var document = PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = new PdfFilters(path, maximumUnpacked), SkipMissingFonts = true });
        var pages = document.GetPages().Select(BlocksOf).ToList();
        var running = PdfRunningHeads.Find(pages);
        var blocks = pages.SelectMany(page => page.Where(block => !running.Contains(block))).Select(block => block.Text);
        return new ExtractedText(PdfParagraphs.Join(blocks), new SpeechMetadata
        {
            Title = string.IsNullOrWhiteSpace(document.Information.Title) ? null : document.Information.Title.Trim(),
        });
    }

    private static List<PdfBlock> BlocksOf(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).ToList();
        if (words.Count == 0) return [];
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).Select(block => BlockOf(block, page))];
    }

    private static PdfBlock BlockOf(TextBlock block, Page page) => new(
        string.Join('\n', block.TextLines.Select(line => line.Text)),
        page.Number,
        Margin: block.BoundingBox.Bottom > page.Height * .9 || block.BoundingBox.Top < page.Height * .1);
}

/// <summary>A block of lines on a page.</summary>
/// <param name="Text">Its lines.</param>
/// <param name="Page">Number of the page.</param>
/// <param name="Margin">Whether it stands in the top or bottom tenth of the page.</param>
internal sealed record PdfBlock(string Text, int Page, bool Margin);
