using System.Text.RegularExpressions;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Finds what happened in the room, in brackets: applause, laughter, what could not be heard, the language spoken.</summary>
internal static partial class StageNotes
{
    /// <summary>The notes.</summary>
    /// <param name="body">The text.</param>
    /// <param name="isTranscript">True for a text with turns, where every sentence in brackets is an editor's.</param>
    public static List<TextSpan> Find(string body, bool isTranscript)
    {
        var found = new List<TextSpan>();
        foreach (var match in Note().EnumerateMatches(body)) found.Add(new TextSpan(match.Index, match.Index + match.Length));
        if (!isTranscript) return found;
        foreach (var match in Sentence().EnumerateMatches(body)) found.Add(new TextSpan(match.Index, match.Index + match.Length));
        return found;
    }

    [GeneratedRegex(@"\(\p{Lu}[^().\r\n]{2,80}\.\)", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    /// <summary>Up to four words in brackets, one of them a word for what a room does; or a whole phrase of an editor.</summary>
    [GeneratedRegex(
        @"[(\[](?:(?:[\p{L}-]+,?\s){0,3}(?:applause|laughter|laughs|laughing|chuckles|cheers|cheering|cross-?talk|inaudible|unintelligible|boos|ovation)(?:\s[\p{L}-]+){0,3}"
        + @"|no\s+audible\s+response|off-?\s?mic(?:rophone)?|via\s+(?:an\s+)?interpreter|(?:as|through)\s+(?:an\s+)?interpret(?:ed|er)|(?:speaks|spoke|speaking)\s+in\s+\p{Lu}\p{L}+"
        + @"|(?:\p{L}+\s){0,2}(?:[Аа]плодисменты|[Сс]мех|[Оо]живление|[Оо]вация|[Нн]еразборчиво)(?:\s[\p{L}]+){0,3}|[Гг]оворит\s+по-[\p{L}]+|[Кк]ак\s+переведено|[Оо]бращаясь\s+к\s[^()\r\n]{1,40}"
        + @"|(?:[가-힣]+\s){0,2}(?:박수|웃음|환호|함성|청취\s?불가)(?:\s[가-힣]+){0,2})[.!,]?[)\]]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}
