using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Cuts a text at its labels. A turn goes to the next label; a question in a text where no answer is labelled ends with its paragraph.</summary>
internal static class TurnReader
{
    /// <summary>The turns in order.</summary>
    public static List<Turn> Read(string body, List<TurnLabel> labels)
    {
        var answered = labels.Exists(label => label.Role != TurnRole.Interviewer);
        var speakers = SpeakerKeys.Of(labels);
        var wide = body.Contains("\n\n", StringComparison.Ordinal) || body.Contains("\r\n\r\n", StringComparison.Ordinal);
        var turns = new List<Turn>();
        for (var i = 0; i < labels.Count; i++)
        {
            var (start, end) = (labels[i].Span.End, i + 1 < labels.Count ? labels[i + 1].Span.Start : body.Length);
            if (!answered && !TurnWords.Chairs.Contains(labels[i].Name)) end = Math.Min(end, EndOfParagraph(body, start, wide));
            turns.Add(new Turn(labels[i], new TextSpan(start, end), speakers.KeyOf(labels[i])));
        }
        return turns;
    }

    private static int EndOfParagraph(string body, int start, bool wide)
    {
        for (var at = Blank.Skip(body, start, body.Length); at < body.Length; at++)
        {
            if (body[at] is not ('\n' or '\r')) continue;
            if (!wide || IsBlankLine(body, at)) return at;
        }
        return body.Length;
    }

    private static bool IsBlankLine(string body, int lineEnd)
    {
        var next = lineEnd + (body[lineEnd] == '\r' && lineEnd + 1 < body.Length && body[lineEnd + 1] == '\n' ? 2 : 1);
        while (next < body.Length && body[next] is not ('\n' or '\r'))
            if (!Blank.Is(body[next++])) return false;
        return true;
    }
}
