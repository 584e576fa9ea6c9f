using System.IO.Compression;
using System.Xml;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Looks through an office document (a zip of XML parts) before its own reader builds trees of it.</summary>
internal static class OfficePackage
{
    private const int MostParts = 10_000;
    private const int DeepestElement = 256;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    /// <summary>The bytes, when nothing in them is out of all proportion.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its name for messages.</param>
    /// <param name="maximumUnpacked">Most bytes that all XML parts may have together; pictures are never unpacked.</param>
    /// <exception cref="UserErrorException">It unpacks to too much (RS1019), nests too deeply (RS1031) or declares entities (RS1035).</exception>
    public static byte[] Checked(byte[] bytes, string path, long maximumUnpacked)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var parts = zip.Entries.Where(IsXml).ToList();
        if (zip.Entries.Count > MostParts || parts.Sum(part => part.Length) > maximumUnpacked) throw new UserErrorException(Messages.ArchiveSuspicious(path));
        foreach (var part in parts) CheckPart(part, path);
        return bytes;
    }

    private static bool IsXml(ZipArchiveEntry entry) => Path.GetExtension(entry.FullName).ToLowerInvariant() is ".xml" or ".rels";

    private static void CheckPart(ZipArchiveEntry part, string path)
    {
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Settings);
        try
        {
            while (reader.Read())
                if (reader.Depth > DeepestElement) throw new UserErrorException(Messages.NestedTooDeep(path, DeepestElement));
        }
        catch (XmlException e) when (reader.NodeType == XmlNodeType.DocumentType || e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new UserErrorException(Messages.EntitiesDeclared(path), e);
        }
    }
}
