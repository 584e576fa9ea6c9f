using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Text of a <c>.docx</c>: body paragraphs in order, tables by rows, text boxes behind their paragraph; headers, footers, comments and footnotes are left out.</summary>
internal static class WordDocument
{
    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its name for messages.</param>
    /// <param name="maximumCharacters">Longest text that is kept.</param>
    /// <exception cref="UserErrorException">The text is longer (RS1033).</exception>
    public static ExtractedText Read(byte[] bytes, string path, int maximumCharacters)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var properties = document.PackageProperties;
        return new ExtractedText(document.MainDocumentPart is { } part ? TextOf(part, path, maximumCharacters) : "", new SpeechMetadata
        {
            Title = NullIfBlank(properties.Title),
        })
        {
            Author = NullIfBlank(properties.Creator),
        };
    }

    private static string TextOf(OpenXmlPart part, string path, int maximumCharacters)
    {
        var paragraphs = new WordParagraphs(maximumCharacters);
        using var reader = OfficeXml.Open(part.GetStream());
        for (var more = reader.Read(); more;)
        {
            if (OfficeXml.IsFallback(reader) || IsTabStops(reader))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }
            if (OfficeXml.IsMain(reader)) Take(reader, paragraphs);
            more = reader.Read();
        }
        if (paragraphs.Length > maximumCharacters) throw new UserErrorException(Messages.TextTooLong(path, paragraphs.Length, maximumCharacters));
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
                AddText(reader, paragraphs);
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

    /// <summary>The places of tab stops, whose elements are named like the tabs in the text.</summary>
    private static bool IsTabStops(XmlReader reader) => reader is { NodeType: XmlNodeType.Element, LocalName: "tabs" } && OfficeXml.IsMain(reader);

    /// <summary>Piece by piece, since a text may be as long as the part; comments within it are passed over.</summary>
    private static void AddText(XmlReader reader, WordParagraphs paragraphs)
    {
        var buffer = new char[4096];
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)) continue;
            for (var read = reader.ReadValueChunk(buffer, 0, buffer.Length); read > 0; read = reader.ReadValueChunk(buffer, 0, buffer.Length)) paragraphs.Add(buffer.AsSpan(0, read));
        }
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
