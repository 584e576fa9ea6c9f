namespace RhetoricScan.IO.Output;

/// <summary>The topics of a result as rows.</summary>
public static class TopicRows
{
    /// <summary>One row per topic of the agenda.</summary>
    public static IEnumerable<SilenceRow> Of(ScanResult result) => result.Topics.Select(topic => new SilenceRow
    {
        Speech = result.Annotated.Speech.Id,
        Topic = topic.Topic,
        Mentions = topic.Mentions,
        Confirmatory = topic.Confirmatory,
        Status = StatusNames.Of(topic.Status),
        Level = topic.Level,
        P = Numbers.Text(topic.P),
        Adjusted = Numbers.Text(topic.Adjusted),
        SurpriseBits = Numbers.Text(topic.SurpriseBits),
        Grounds = CsvText.Safe(string.Join("; ", topic.Grounds.Select(ground => $"{ground.Name}: {ground.Detail}"))),
        OwnActs = string.Join(' ', topic.OwnActs),
        FormsSearched = topic.Certificate?.Forms.Sum(forms => forms.Value.Length) ?? 0,
        NearMisses = topic.Certificate?.NearMisses.Length ?? 0,
        Sentence = CsvText.Safe(topic.Sentence),
    });
}
