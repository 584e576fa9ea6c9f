using RhetoricScan.IO.Ingest.Documents;

namespace RhetoricScan.IO.Ingest;

/// <summary>The formats that can be read, by ending of the file name.</summary>
internal static class FileFormats
{
    /// <summary>All endings in order, for messages and help.</summary>
    public const string Known = ".txt, .md, .csv, .jsonl, .xlsx, .pdf, .docx, .html, .eml, .srt, .vtt, .zip";

    /// <summary>True for an ending that some reader takes.</summary>
    public static bool IsKnown(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return extension == ".htm" || (extension.Length > 1 && Known.Split(", ").Contains(extension, StringComparer.Ordinal));
    }

    /// <summary>True for tables and archives, which may hold any number of speeches.</summary>
    public static bool HoldsSeveral(string path) => Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".jsonl" or ".xlsx" or ".zip";

    /// <summary>The text inside a document that is more than text; null for an ending that stands for no such document.</summary>
    public static ExtractedText? Extract(InputFile file, TextDecoder decoder, IngestOptions options, ICollection<Diagnostic> warnings) => file.Extension switch
    {
        ".pdf" => PdfText.Read(file.ReadAll(), file.Path, options.MaximumUnpackedBytes),
        ".docx" => WordDocument.Read(OfficePackage.Checked(file.ReadAll(), file.Path, options.MaximumUnpackedBytes), file.Path, options.MaximumCharacters),
        ".html" or ".htm" => WebPage.Read(DecodePage(file.ReadAll(), file.Path, decoder, warnings), file.Path),
        ".eml" => Email.Read(file.ReadAll(), file.Path),
        ".srt" or ".vtt" => Subtitles.Read(decoder.Decode(file.ReadAll(), file.Path, warnings)),
        _ => null,
    };

    private static string DecodePage(byte[] bytes, string path, TextDecoder decoder, ICollection<Diagnostic> warnings) => decoder.Decode(bytes, path, warnings, HtmlCharset.Of(bytes));
}
