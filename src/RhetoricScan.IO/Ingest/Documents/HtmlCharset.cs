using System.Text;
using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>The encoding that a page declares in its head.</summary>
internal static partial class HtmlCharset
{
    private const int Head = 4096;

    /// <summary>The name of the encoding, or null when none is declared.</summary>
    public static string? Of(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Head)]);
        return Declaration().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("""<meta\s[^<>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
