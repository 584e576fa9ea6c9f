using System.Text.RegularExpressions;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Finds lines that say how a text came about ("Unofficial translation", "Check against delivery", a clock time), and the same in brackets.</summary>
internal static partial class DeliveryNotes
{
    private const int LongestLine = 90;

    /// <summary>The notes.</summary>
    public static IEnumerable<TextSpan> Find(string body, List<TextLine> lines) =>
        [.. lines.Where(line => line.Span.Length <= LongestLine && WholeLine().IsMatch(line.Span.In(body))).Select(line => line.Span), .. InBrackets(body)];

    private static List<TextSpan> InBrackets(string body)
    {
        var found = new List<TextSpan>();
        foreach (var match in Bracketed().EnumerateMatches(body)) found.Add(new TextSpan(match.Index, match.Index + match.Length));
        return found;
    }

    [GeneratedRegex(@"^[*_(\[\s–—-]*(?:" + Words + @"|(?:END\s+)?\d{1,2}:\d{2}\s*[AP]\.?\s?M\.?(?:\s+\(?[A-Z]{2,5}\)?)?)[*_)\]\s.!–—-]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WholeLine();

    [GeneratedRegex(@"[(\[](?:" + Words + @")[.!]?[)\]]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    private const string Words =
        @"(?:unofficial|courtesy|provisional|working|non-official)\s+translation(?:\s+(?:from|of|by)\s[\p{L} ]{1,40})?|translat(?:ed|ion)\s+from\s+(?:the\s+)?[\p{L}]{3,20}"
        + @"|(?:please\s+)?check\s+against\s+delivery|as\s+(?:prepared(?:\s+for\s+delivery)?|delivered)|embargoed\s+until[\p{L}\p{N} :,.]{0,40}|original(?:\s+language)?:\s*[\p{L}]{3,20}"
        + @"|неофициальный\s+перевод|перевод\s+с\s+[\p{L}]{3,20}|(?:сверять|проверять)\s+(?:с\s+произнес[её]нным|по\s+произнес[её]нному)\s+текст(?:ом|у)|как\s+произнесено"
        + @"|비공식\s*번역(?:본|문)?|(?:국문|영문)\s*번역(?:본|문)?|실제\s*발언과\s*다를\s*수\s*있(?:음|습니다)|현장\s*발언\s*(?:기준|우선)";
}
