using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>What a scan could not do or test, so that a gap is not read as a finding.</summary>
public static class Untested
{
    /// <summary>The gaps, each one sentence, without repetition.</summary>
    public static IReadOnlyList<string> Of(ScanResult result, DisplayNames names)
    {
        var topics = result.Topics.Where(topic => topic.Status == SilenceStatus.NotTestable).Select(topic => names.Topic(topic.Topic)).ToList();
        var notes = result.Notes.Concat(result.Victimization.Notes).Concat(result.Appropriation.Notes).Concat(result.Silence.Notes).ToList();
        if (topics.Count > 0) notes.Add(names.Texts.Say("untested.topics", string.Join(", ", topics)));
        return [.. notes.Distinct(StringComparer.Ordinal)];
    }
}
