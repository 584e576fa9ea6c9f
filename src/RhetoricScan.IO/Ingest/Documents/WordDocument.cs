using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Text of a <c>.docx</c>: body paragraphs in order, tables by rows; headers, footers, comments and footnotes are left out.</summary>
internal static class WordDocument
{
    /// <summary>Reads a document.</summary>
    public static ExtractedText Read(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var text = new StringBuilder();
        foreach (var paragraph in document.MainDocumentPart?.Document?.Body?.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<AlternateContentFallback>().Any()) ?? [])
        {
            var line = TextOf(paragraph);
            if (line.Length > 0) text.Append(text.Length > 0 ? "\n\n" : "").Append(line);
        }
        var properties = document.PackageProperties;
        return new ExtractedText(text.ToString(), new SpeechMetadata
        {
            Title = NullIfBlank(properties.Title),
        })
        {
            Author = NullIfBlank(properties.Creator),
        };
    }

    private static string TextOf(Paragraph paragraph)
    {
        var line = new StringBuilder();
        foreach (var part in paragraph.Descendants().Where(part => IsOwn(part, paragraph)))
        {
            if (part is DocumentFormat.OpenXml.Wordprocessing.Text text) line.Append(text.Text);
            else if (part is TabChar) line.Append('\t');
            else if (part is Break or CarriageReturn) line.Append('\n');
            else if (part is NoBreakHyphen) line.Append('\u2011');
        }
        return line.ToString().Trim();
    }

    /// <summary>Text boxes hold paragraphs of their own inside a paragraph, and a fallback repeats what is already there.</summary>
    private static bool IsOwn(OpenXmlElement part, Paragraph paragraph) =>
        part is not OpenXmlCompositeElement && part.Ancestors<Paragraph>().First() == paragraph && !part.Ancestors<AlternateContentFallback>().Any();

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
