using System.Globalization;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Says what of a text was not counted as speech, and why.</summary>
internal static class TranscriptNotes
{
    private const int MostNames = 6;

    /// <summary>One sentence per kind of structure, and one on the speakers where there are several.</summary>
    public static IEnumerable<string> Of(Speech speech)
    {
        var transcript = speech.Transcript;
        foreach (var (kind, words) in transcript.WordsLeftOut(speech.Body))
            yield return string.Create(CultureInfo.InvariantCulture, $"Not counted: {words} words, {Why(kind)}.");
        if (transcript.Speakers.Length < 2) yield break;
        SpeakerShare[] counted = [.. transcript.Speakers.Where(speaker => speaker.IsCounted)];
        yield return counted.Length == 1
            ? $"Only the words of {counted[0].Name} are counted."
            : string.Create(CultureInfo.InvariantCulture, $"The text has turns of {counted.Length} speakers, counted as one: {Names(counted)}. Count one of them with --only-speaker.");
    }

    private static string Names(SpeakerShare[] speakers) =>
        string.Join(", ", speakers.OrderByDescending(speaker => speaker.Words).Take(MostNames).Select(speaker => string.Create(CultureInfo.InvariantCulture, $"{speaker.Name} ({speaker.Words} words)")))
        + (speakers.Length > MostNames ? ", ..." : "");

    private static string Why(StructureKind kind) => kind switch
    {
        StructureKind.Question => "said by those who ask, moderate or call out",
        StructureKind.OtherSpeaker => "said by other speakers",
        StructureKind.Preamble => "an editor's lines before the first turn",
        StructureKind.Label => "labels of turns",
        StructureKind.StageNote => "notes on what happened in the room",
        StructureKind.DeliveryNote => "notes on delivery or translation",
        StructureKind.Heading => "headings",
        StructureKind.Footnote => "footnotes",
        StructureKind.FootnoteMark => "marks of footnotes",
        _ => "numbers of paragraphs",
    };
}
