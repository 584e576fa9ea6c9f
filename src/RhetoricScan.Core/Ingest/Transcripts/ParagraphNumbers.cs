using System.Globalization;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Finds the numbers of numbered paragraphs ("12. The Conference ..."): a run of paragraphs numbered one by one, longer than a speaker counts points.</summary>
internal static class ParagraphNumbers
{
    private const int ShortestRun = 8;

    /// <summary>The numbers with their points.</summary>
    public static List<TextSpan> Find(string body, List<TextLine> lines)
    {
        var (found, run, next) = (new List<TextSpan>(), new List<TextSpan>(), 0);
        foreach (var line in lines)
        {
            if (NumberAt(body, line.Span) is not var (number, span)) continue;
            if (number != next) Close(found, run);
            run.Add(span);
            next = number + 1;
        }
        Close(found, run);
        return found;
    }

    private static void Close(List<TextSpan> found, List<TextSpan> run)
    {
        if (run.Count >= ShortestRun) found.AddRange(run);
        run.Clear();
    }

    private static (int Number, TextSpan Span)? NumberAt(string body, TextSpan line)
    {
        var text = line.In(body);
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 3 || digits + 1 >= text.Length || text[digits] != '.' || !Blank.Is(text[digits + 1])) return null;
        return (int.Parse(text[..digits], CultureInfo.InvariantCulture), new TextSpan(line.Start, line.Start + digits + 1));
    }
}
