using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>
/// Tells the words of a speech from everything around them: turns of others, notes, headings, footnotes. A plain speech without
/// any of these comes back untouched.
/// </summary>
public static class TranscriptReader
{
    /// <summary>Words before the first turn that still are an editor's lines even when a question follows.</summary>
    private const int LongestHeading = 60;

    /// <summary>Reads a text.</summary>
    /// <param name="body">The text.</param>
    /// <param name="speaker">The speaker by the metadata; null when unknown.</param>
    /// <param name="choice">Whose words count.</param>
    public static Transcript Read(string body, string? speaker, SpeakerChoice choice)
    {
        var lines = TextLines.Of(body);
        var known = new[] { speaker, choice.Name }.OfType<string>().Select(SpeakerName.Of).ToList();
        var turns = TurnReader.Read(body, LabelJudge.Accepted(LabelReader.Read(body, lines), known));
        var roll = SpeakerRoll.Of(body, turns, speaker, choice);
        var canvas = new StructureCanvas(body.Length);
        AddTurns(body, turns, roll, canvas);
        foreach (var note in StageNotes.Find(body, isTranscript: turns.Count > 1)) canvas.Add(note, StructureKind.StageNote);
        foreach (var note in DeliveryNotes.Find(body, lines)) canvas.Add(note, StructureKind.DeliveryNote);
        foreach (var (span, kind) in Footnotes.Find(body, lines)) canvas.Add(span, kind);
        foreach (var number in ParagraphNumbers.Find(body, lines)) canvas.Add(number, StructureKind.ParagraphNumber);
        if (turns.Count > 1 || choice.OnlyOne)
            foreach (var heading in Headings.Find(body, lines, turns)) canvas.Add(heading, StructureKind.Heading);
        return new Transcript(canvas.Spans(body), [.. roll.Shares()]);
    }

    private static void AddTurns(string body, List<Turn> turns, SpeakerRoll roll, StructureCanvas canvas)
    {
        if (turns.Count == 0) return;
        var opening = new TextSpan(0, turns[0].Label.Span.Start);
        if (IsPreamble(body, opening, turns)) canvas.Add(opening, StructureKind.Preamble);
        else if (roll.Main is { } main && !roll.Counts(main)) canvas.Add(opening, StructureKind.OtherSpeaker);
        foreach (var turn in turns)
        {
            canvas.Add(turn.Label.Span, StructureKind.Label);
            if (turn.IsQuestion) canvas.Add(turn.Words, StructureKind.Question);
            else if (!roll.Counts(turn.Speaker)) canvas.Add(turn.Words, StructureKind.OtherSpeaker);
        }
    }

    /// <summary>A few lines, or lines before a named first speaker that are less than half of what is said.</summary>
    private static bool IsPreamble(string body, TextSpan opening, List<Turn> turns)
    {
        var words = WordCount.Of(opening.In(body));
        if (words < LongestHeading) return true;
        return !turns[0].IsQuestion && turns.Count > 1 && 2 * words < turns.Sum(turn => WordCount.Of(turn.Words.In(body)));
    }
}
