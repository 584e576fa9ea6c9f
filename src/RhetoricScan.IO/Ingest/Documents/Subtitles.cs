using System.Net;
using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>Text of SubRip (<c>.srt</c>) and WebVTT (<c>.vtt</c>) subtitles: cue texts joined, times, numbers, notes and tags dropped, repeated lines once.</summary>
internal static partial class Subtitles
{
    /// <summary>Reads subtitles.</summary>
    public static ExtractedText Read(string text)
    {
        var lines = new List<string>();
        foreach (var block in BlankLines().Split(text.ReplaceLineEndings("\n")))
        {
            var cue = block.Split('\n').SkipWhile(line => !line.Contains("-->", StringComparison.Ordinal)).Skip(1);
            foreach (var line in cue.Select(Clean).Where(line => line.Length > 0 && (lines.Count == 0 || lines[^1] != line))) lines.Add(line);
        }
        return ExtractedText.Of(string.Join('\n', lines));
    }

    private static string Clean(string line) => WebUtility.HtmlDecode(Tags().Replace(line, "")).Trim();

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"<[^<>]*>|\{\\[^{}]*\}")]
    private static partial Regex Tags();
}
