using RhetoricScan.IO.Output;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Reports.Brief;

/// <summary>Who is blamed in how many sentences, and how many own up.</summary>
internal static class VictimizationFinding
{
    private const int MostTargets = 4;

    /// <summary>The finding.</summary>
    public static BriefFinding Of(SpeechRecord speech, DisplayNames names)
    {
        var texts = names.Texts;
        var own = speech.Counts.Labels.GetValueOrDefault("OWN");
        var statement = texts.Say("brief.victimization", speech.Sentences, speech.Counts.Labels.GetValueOrDefault("BLAME"), Targets(speech, names), own);
        return new BriefFinding(
            BriefWords.Heading(PatternKind.Victimization, speech.Victimization, texts),
            BriefWords.Score(speech.Victimization, texts),
            $"{BriefWords.Meaning(PatternKind.Victimization, speech.Victimization.Level, texts)} {statement}",
            BriefWords.Quotes(BriefWords.Surest(speech, "VICTIM", 1).Concat(BriefWords.Surest(speech, "BLAME", 1)), texts),
            BriefWords.Joined([.. Points(speech, own, texts), .. BriefWords.Against(speech.Victimization, texts)], texts));
    }

    private static IEnumerable<string> Points(SpeechRecord speech, int own, ReportTexts texts)
    {
        if (own > 0) yield return texts.Say("against.own", own);
        if (speech.Evidence.Count(evidence => !evidence.Row.Counted) is > 0 and var kept) yield return texts.Say("against.firewall", kept);
        if (speech.Episodes.Count(episode => episode.OwnSide && episode.State != "omitted") is > 0 and var treated) yield return texts.Say("against.acknowledged", treated);
    }

    private static string Targets(SpeechRecord speech, DisplayNames names)
    {
        var targets = BriefAnnex.BlameOf(speech);
        var named = string.Join(", ", targets.Take(MostTargets).Select(target => $"{names.Actor(target.Key)} {target.Value}"));
        return named.Length > 0 ? named : names.Texts["blame.none.short"];
    }
}
