using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RhetoricScan.Ingest.Transcripts;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Guesses;

/// <summary>The lines above a speech: up to the first turn, the first salutation, or the first line that reads like a speech.</summary>
/// <param name="Lines">The lines, without marks of Markdown around them.</param>
/// <param name="Start">The beginning of the text in one piece, for pages whose head runs into the text.</param>
internal sealed partial record TextHead(ImmutableArray<string> Lines, string Start)
{
    private const int MostLines = 15;
    private const int LongestLine = 300;
    private const int LongestStart = 700;
    private const int LongestPhrase = 12;
    private const int LongestTitle = 60;

    private static readonly string[] Salutations =
    [
        "mr president", "mr. president", "madam president", "mr chair", "mr. chair", "madam chair", "mr. secretary", "excellenc", "your excellenc", "ladies and", "distinguished", "esteemed", "dear ",
        "colleagues", "уважаем", "дорогие", "дамы и господа", "коллеги", "г-н председатель", "господин председатель", "존경하는", "친애하는", "안녕하", "여러분", "사랑하는",
    ];

    /// <summary>The head of a text.</summary>
    public static TextHead Of(string body, Transcript transcript)
    {
        var firstTurn = transcript.Structure.FirstOrDefault(part => part.Kind == StructureKind.Label).Span;
        var end = firstTurn.IsEmpty ? body.Length : firstTurn.Start;
        var lines = TextLines.Of(body[..Math.Min(end, MostLines * LongestLine)]).Take(MostLines).ToList();
        var head = new List<string>();
        for (var i = 0; i < lines.Count;)
        {
            var next = i + 1;
            while (next < lines.Count && !lines[next].AfterBlank) next++;
            string[] paragraph = [.. lines[i..next].Select(line => line.Span.In(body).ToString())];
            var ahead = paragraph.TakeWhile(line => !IsSalutation(line)).ToList();
            if (IsProse(ahead)) break;
            head.AddRange(ahead.Select(line => line.Trim('*', '_', '#', '>', ' ')).Where(line => line.Length > 0));
            if (ahead.Count < paragraph.Length) break;
            i = next;
        }
        return new TextHead([.. head], body[..Math.Min(end, LongestStart)]);
    }

    private static bool IsSalutation(string line) => Array.Exists(Salutations, salutation => line.StartsWith(salutation, StringComparison.OrdinalIgnoreCase));

    /// <summary>A long paragraph, or one of some length that has a full stop or says "I" or "we": a head does neither.</summary>
    private static bool IsProse(List<string> paragraph)
    {
        var words = paragraph.Sum(line => WordCount.Of(line));
        return words > LongestTitle || (words >= LongestPhrase && (SaysI(string.Join('\n', paragraph)) || Stops().IsMatch(string.Join('\n', paragraph))));
    }

    /// <summary>True when somebody speaks of "I" or "we".</summary>
    public static bool SaysI(string text) => FirstPerson().IsMatch(text);

    [GeneratedRegex(@"\p{Ll}{3}[.!?](?=\s|$)|[.!?]$", RegexOptions.CultureInvariant)]
    private static partial Regex Stops();

    [GeneratedRegex(@"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|[Яя]|[Мм]ы|нам|нас|мне)\b|저는|우리|습니다", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();
}
