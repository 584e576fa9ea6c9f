using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Finds headings: Markdown headings, short lines in bold, short lines in capitals.</summary>
internal static class Headings
{
    private const int LongestHeading = 120;
    private const int FewestCapitals = 4;

    /// <summary>The headings in order.</summary>
    /// <param name="body">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="turns">Its turns; a line that begins one is no heading.</param>
    public static IEnumerable<TextSpan> Find(string body, List<TextLine> lines, List<Turn> turns)
    {
        var labels = turns.Select(turn => turn.Label.Span.Start).ToHashSet();
        return lines.Select(line => line.Span).Where(line => line.Length <= LongestHeading && !labels.Contains(line.Start) && IsHeading(line.In(body)));
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (line.TrimStart('#') is var rest && rest.Length < line.Length && rest.Length > 1 && rest[0] == ' ') return true;
        if (line[^1] is '.' or '!' or '?' or '…' or ',' or ';' or ':') return false;
        return (line.Length > 4 && line.StartsWith("**") && line.EndsWith("**") && line[2..^2].IndexOf("**") < 0 && line[^3] is not ('.' or '!' or '?')) || IsInCapitals(line);
    }

    private static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }
        return capitals >= FewestCapitals;
    }
}
