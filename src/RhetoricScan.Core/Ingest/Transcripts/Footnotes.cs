using System.Buffers;
using System.Text.RegularExpressions;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Finds footnotes and the marks that point to them: <c>[12]</c>, <c>[^12]</c>, raised digits.</summary>
internal static partial class Footnotes
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[¹²³⁰⁴⁵⁶⁷⁸⁹");

    /// <summary>Notes, then marks.</summary>
    public static List<StructureSpan> Find(string body, List<TextLine> lines)
    {
        var marks = new List<StructureSpan>();
        if (body.AsSpan().IndexOfAny(Signs) < 0) return marks;
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Mark().Matches(body))
        {
            marks.Add(new StructureSpan(new TextSpan(match.Index, match.Index + match.Length), StructureKind.FootnoteMark));
            numbers.Add(NumberOf(match));
        }
        if (numbers.Count == 0) return marks;
        var found = new List<StructureSpan>();
        var parted = lines.Exists(line => line.AfterBlank);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Opening().Match(body, lines[i].Span.Start, lines[i].Span.Length) is not { Success: true } opening || !numbers.Contains(NumberOf(opening))) continue;
            var first = i;
            while (i + 1 < lines.Count && GoesOn(body, lines[i + 1], parted)) i++;
            found.Add(new StructureSpan(lines[first].Span.Union(lines[i].Span), StructureKind.Footnote));
        }
        return [.. found, .. marks];
    }

    /// <summary>A note ends at a blank line; in a text without blank lines only a small letter carries it on.</summary>
    private static bool GoesOn(string body, TextLine line, bool parted) =>
        !line.AfterBlank && (parted || char.IsLower(body[line.Span.Start])) && !Opening().IsMatch(line.Span.In(body));

    private static string NumberOf(Match match) => string.Concat(match.Groups["number"].Value.Select(Digit));

    private static char Digit(char c) => c switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' => '0',
        >= '⁴' and <= '⁹' => (char)(c - '⁴' + '4'),
        _ => c,
    };

    /// <summary>Behind a word or its punctuation; raised digits behind a unit of measure are powers.</summary>
    [GeneratedRegex(@"(?<=[\p{L}\p{Nd}.,;:!?»”""')\]])(?: ?\[\^?(?<number>\d{1,3})\]|(?<!\b(?:m|km|cm|mm|м|км|см)|\p{Nd})(?<number>[¹²³⁰⁴-⁹]{1,3})(?![\p{L}\p{Nd}]))", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:\[\^?(?<number>\d{1,3})\]:?|(?<number>[¹²³⁰⁴-⁹]{1,3}))\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
