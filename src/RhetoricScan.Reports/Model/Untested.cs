using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>What a scan could not do or test, so that a gap is not read as a finding.</summary>
public static class Untested
{
    /// <summary>The gaps, each one sentence, without repetition and in the report's language.</summary>
    public static IReadOnlyList<string> Of(ScanResult result, DisplayNames names)
    {
        var texts = names.Texts;
        List<string> notes = [.. result.Notes.Concat(result.Victimization.Notes).Concat(result.Appropriation.Notes).Concat(result.Silence.Notes)
            .Where(ScanNote.IsGap).Select(texts.Translate)];
        var topics = result.Topics.Where(topic => topic.Status == SilenceStatus.NotTestable).ToList();
        var core = topics.Where(topic => topic.Confirmatory).Select(topic => names.Topic(topic.Topic)).ToList();
        if (core.Count > 0) notes.Add(texts.Say("untested.topics", string.Join(", ", core)));
        if (topics.Count > core.Count) notes.Add(texts.Say("untested.others", topics.Count - core.Count));
        return [.. notes.Select(VisibleText.OneLine).Distinct(StringComparer.Ordinal)];
    }
}
