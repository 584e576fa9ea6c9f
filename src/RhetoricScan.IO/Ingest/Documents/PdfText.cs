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
        var kept = pages.SelectMany(page => page.Where(part => !running.Contains(part)));
        var blocks = kept.GroupBy(part => (part.Page, part.Block)).Select(parts => string.Join('\n', parts.Select(part => part.Text)));
        return new ExtractedText(PdfParagraphs.Join(blocks), new SpeechMetadata
        {
            Title = string.IsNullOrWhiteSpace(document.Information.Title) ? null : document.Information.Title.Trim(),
        });
    }

    private static List<PdfBlock> BlocksOf(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).ToList();
        if (words.Count == 0) return [];
        var (blocks, lines) = (DocstrumBoundingBoxes.Instance.GetBlocks(words), new PdfLines(page, words));
        return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).SelectMany((block, index) => PartsOf(block, index, page, lines))];
    }

    /// <summary>The lines of a block: those in the margins one by one, since a running head may stand so close to the text that it seems part of it, the rest together.</summary>
    private static IEnumerable<PdfBlock> PartsOf(TextBlock block, int index, Page page, PdfLines lines)
    {
        var body = new List<string>();
        foreach (var line in block.TextLines)
        {
            var margin = line.BoundingBox.Bottom > page.Height * .9 || line.BoundingBox.Top < page.Height * .1;
            if (!margin)
            {
                body.Add(lines.TextOf(line));
                continue;
            }
            if (body.Count > 0) yield return new PdfBlock(string.Join('\n', body), page.Number, index, Margin: false);
            body.Clear();
            yield return new PdfBlock(lines.TextOf(line), page.Number, index, Margin: true);
        }
        if (body.Count > 0) yield return new PdfBlock(string.Join('\n', body), page.Number, index, Margin: false);
    }
}

/// <summary>Lines of a block on a page that are kept or left out together.</summary>
/// <param name="Text">The lines.</param>
/// <param name="Page">Number of the page.</param>
/// <param name="Block">Number of the block on the page.</param>
/// <param name="Margin">Whether it stands in the top or bottom tenth of the page.</param>
internal sealed record PdfBlock(string Text, int Page, int Block, bool Margin);
