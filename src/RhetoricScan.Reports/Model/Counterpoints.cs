using RhetoricScan.Detect;
using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>What in a result speaks against its own levels, so that no report leaves it out.</summary>
public static class Counterpoints
{
    /// <summary>The points, each one sentence.</summary>
    public static IReadOnlyList<string> Of(ScanResult result, DisplayNames names)
    {
        var texts = names.Texts;
        List<string> points = [];
        if (SentenceCounts.Of(result, CodebookLabel.Own) is > 0 and var own) points.Add(texts.Say("against.own", own));
        if (result.Episodes.Count(episode => episode is { OwnSide: true, State: not Acknowledgement.Omitted }) is > 0 and var treated)
            points.Add(texts.Say("against.acknowledged", treated));
        if (result.Evidence.Count(row => !row.Counted) is > 0 and var kept) points.Add(texts.Say("against.firewall", kept));
        foreach (var pattern in PatternView.Of(result, names)) points.AddRange(OfPattern(pattern, texts));
        points.AddRange(OfTopics(result, names));
        return points;
    }

    private static IEnumerable<string> OfPattern(PatternView pattern, ReportTexts texts)
    {
        var score = pattern.Score;
        foreach (var doubt in score.Notes.Where(ScanNote.IsDoubt)) yield return texts.Say("against.note", pattern.Name, VisibleText.OneLine(texts.Translate(doubt)));
        if (score.Level == 0) yield break;
        if (score.Borderline) yield return texts.Say("against.borderline", pattern.Name);
        if (score.LevelWithoutStrongest < score.Level) yield return texts.Say("against.without", pattern.Name, score.LevelWithoutStrongest);
        if (score is { Score: not null, GenreMismatch: true }) yield return texts.Say("against.mismatch", pattern.Name);
    }

    private static IEnumerable<string> OfTopics(ScanResult result, DisplayNames names) =>
        from topic in result.Topics
        where topic is { Confirmatory: true, Level: > 0 }
        from ground in topic.Grounds
        where ground.Speaks == false
        select names.Texts.Say("against.ground", names.Topic(topic.Topic), names.Texts["ground." + ground.Name]);
}
