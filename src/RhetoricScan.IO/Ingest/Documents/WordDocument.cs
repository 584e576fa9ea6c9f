using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Text of a <c>.docx</c>: body paragraphs in order, tables by rows, text boxes behind their paragraph; headers, footers, comments and footnotes are left out.</summary>
internal static class WordDocument
{
    /// <summary>Reads a document.</summary>
    public static ExtractedText Read(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var properties = document.PackageProperties;
        return new ExtractedText(document.MainDocumentPart is { } part ? TextOf(part) : "", new SpeechMetadata
        {
            Title = NullIfBlank(properties.Title),
        })
        {
            Author = NullIfBlank(properties.Creator),
        };
    }

    private static string TextOf(OpenXmlPart part)
    {
        var paragraphs = new WordParagraphs();
        using var reader = OfficeXml.Open(part.GetStream());
        for (var more = reader.Read(); more;)
        {
            if (OfficeXml.IsFallback(reader))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }
            if (OfficeXml.IsMain(reader)) Take(reader, paragraphs);
            more = reader.Read();
        }
        return paragraphs.ToString();
    }

    private static void Take(XmlReader reader, WordParagraphs paragraphs)
    {
        switch (reader.LocalName, reader.NodeType, reader.IsEmptyElement)
        {
            case ("p", XmlNodeType.Element, false):
                paragraphs.Begin();
                break;
            case ("p", XmlNodeType.EndElement, _):
                paragraphs.End();
                break;
            case ("t", XmlNodeType.Element, false):
                reader.Read();
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) paragraphs.Add(reader.Value);
                break;
            case ("tab", XmlNodeType.Element, _):
                paragraphs.Add("\t");
                break;
            case ("br" or "cr", XmlNodeType.Element, _):
                paragraphs.Add("\n");
                break;
            case ("noBreakHyphen", XmlNodeType.Element, _):
                paragraphs.Add("\u2011");
                break;
        }
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
