using MimeKit;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Text of an <c>.eml</c>: its plain part, else its HTML part; attachments are left out.</summary>
internal static class Email
{
    /// <summary>Reads a message.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its name for messages.</param>
    public static ExtractedText Read(byte[] bytes, string path)
    {
        var message = MimeMessage.Load(new MemoryStream(bytes));
        var text = message.TextBody ?? (message.HtmlBody is { } html ? WebPage.Read(html, path).Text : "");
        return new ExtractedText(text, new SpeechMetadata
        {
            Title = string.IsNullOrWhiteSpace(message.Subject) ? null : message.Subject.Trim(),
            Date = message.Date == default ? null : new PartialDate(DateOnly.FromDateTime(message.Date.Date), DatePrecision.Day),
        });
    }
}
