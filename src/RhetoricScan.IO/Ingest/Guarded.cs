using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace RhetoricScan.IO.Ingest;

/// <summary>Turns what goes wrong while reading one input into an error of that input, so that the rest of the batch goes on.</summary>
internal static class Guarded
{
    /// <summary>The results of reading; the first failure becomes the last result.</summary>
    public static IEnumerable<IngestResult> Enumerate(string source, Func<IEnumerable<IngestResult>> read)
    {
        IEnumerator<IngestResult>? results = null;
        while (true)
        {
            IngestResult result;
            var failed = false;
            try
            {
                results ??= read().GetEnumerator();
                if (!results.MoveNext()) break;
                result = results.Current;
            }
            catch (Exception e) when (ErrorOf(source, e) is not null)
            {
                result = new IngestResult { Source = source, Error = ErrorOf(source, e) };
                failed = true;
            }
            yield return result;
            if (failed) break;
        }
        results?.Dispose();
    }

    private static Diagnostic? ErrorOf(string source, Exception e) => e switch
    {
        UserErrorException user => user.Diagnostics[0],
        IOException or UnauthorizedAccessException => Messages.Unreadable(source, e.Message),
        InvalidDataException or FormatException or JsonException or OpenXmlPackageException or FileFormatException
            or PdfDocumentFormatException or PdfDocumentEncryptedException
            or ArgumentException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException
            or NullReferenceException or NotSupportedException or System.Xml.XmlException => Messages.DocumentBroken(source, e.Message),
        _ => null,
    };
}
