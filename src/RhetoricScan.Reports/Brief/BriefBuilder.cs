using RhetoricScan.IO.Output;

namespace RhetoricScan.Reports.Brief;

/// <summary>Makes the brief of one speech from its results, whether just scanned or read back.</summary>
public static class BriefBuilder
{
    private const int MostGaps = 5;

    /// <summary>The brief.</summary>
    /// <param name="speech">The speech's results.</param>
    /// <param name="names">Names and language of the brief.</param>
    /// <param name="tool">Name and version of the tool.</param>
    public static BriefDocument Of(SpeechRecord speech, DisplayNames names, string tool)
    {
        var texts = names.Texts;
        return new BriefDocument
        {
            Language = texts.Language,
            Title = texts.Say("brief.title", Title(speech)),
            Line = Line(speech, names),
            Findings = [VictimizationFinding.Of(speech, names), AppropriationFinding.Of(speech, names), SilenceFinding.Of(speech, names)],
            UntestedTitle = texts["untested.title"],
            Untested = [.. Gaps(speech, names)],
            Caution = $"{texts["victimization.caution"]} {texts["silence.caution"]}",
            Source = texts.Say("brief.source", VisibleText.OneLine(speech.Metadata.SourceUrl ?? speech.Id), tool, speech.Fingerprint.Length > 0 ? Short(speech.Fingerprint) : "–"),
            AnnexTitle = texts["brief.annex"],
            Annex = [.. BriefAnnex.Of(speech, names)],
        };
    }

    private static string Title(SpeechRecord speech) => VisibleText.OneLine(speech.Metadata.Title is { Length: > 0 } title ? title : speech.Id);

    private static string Line(SpeechRecord speech, DisplayNames names)
    {
        var metadata = speech.Metadata;
        string?[] parts =
        [
            metadata.Speaker, metadata.State is { Length: > 0 } state ? names.Actor(state) : null, metadata.Date?.ToString(),
            metadata.Venue is { Length: > 0 } venue ? names.Venue(venue) : null, names.Texts.Say("speech.sentences", speech.Sentences),
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => VisibleText.OneLine(part!)));
    }

    private static IEnumerable<string> Gaps(SpeechRecord speech, DisplayNames names)
    {
        var texts = names.Texts;
        var notes = speech.Notes.Concat(speech.Victimization.Notes).Concat(speech.Appropriation.Notes).Concat(speech.Silence.Notes)
            .Where(Model.ScanNote.IsGap).Select(texts.Translate).ToList();
        var open = speech.Topics.Where(topic => topic.Confirmatory && topic.Status == StatusNames.Of(Score.SilenceStatus.NotTestable)).Select(topic => names.Topic(topic.Topic)).ToList();
        if (open.Count > 0) notes.Insert(0, texts.Say("untested.topics", string.Join(", ", open)));
        return notes.DefaultIfEmpty(texts["untested.none"]).Select(VisibleText.OneLine).Distinct(StringComparer.Ordinal).Take(MostGaps);
    }

    private static string Short(string fingerprint) => fingerprint[..Math.Min(16, fingerprint.Length)];
}
