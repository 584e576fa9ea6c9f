namespace RhetoricScan.IO.Corpora;

/// <summary>Which ending the file of a fetched document gets.</summary>
internal static class MediaTypes
{
    private static readonly string[] Documents = [".txt", ".md", ".html", ".pdf", ".docx", ".eml", ".srt", ".vtt"];

    /// <summary>The ending by media type, else by address; null for what no reader takes.</summary>
    public static string? ExtensionOf(string? mediaType, Uri url) => mediaType?.ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => ".html",
        "application/pdf" or "application/x-pdf" => ".pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => ".docx",
        "message/rfc822" => ".eml",
        "text/vtt" => ".vtt",
        "application/x-subrip" => ".srt",
        "text/markdown" => ".md",
        "text/plain" => ByAddress(url) is ".md" or ".srt" or ".vtt" ? ByAddress(url) : ".txt",
        null or "application/octet-stream" or "binary/octet-stream" => ByAddress(url),
        _ => null,
    };

    private static string? ByAddress(Uri url)
    {
        var extension = Path.GetExtension(url.AbsolutePath).ToLowerInvariant();
        return extension == ".htm" ? ".html" : Documents.FirstOrDefault(known => known == extension);
    }
}
