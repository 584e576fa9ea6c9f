using System.Xml;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Reads a part of an office document element by element, so that memory does not grow with its length. <see cref="OfficePackage"/> has looked through it before.</summary>
internal static class OfficeXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    /// <summary>Opens a part.</summary>
    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    /// <summary>True for elements of word processing or spreadsheets, in the usual form or the strict one.</summary>
    public static bool IsMain(XmlReader reader) => reader.NamespaceURI
        is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main"
        or "http://schemas.openxmlformats.org/spreadsheetml/2006/main" or "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>True for the copy of a drawing that old programs show instead.</summary>
    public static bool IsFallback(XmlReader reader) => reader is { LocalName: "Fallback", NamespaceURI: "http://schemas.openxmlformats.org/markup-compatibility/2006" };
}
