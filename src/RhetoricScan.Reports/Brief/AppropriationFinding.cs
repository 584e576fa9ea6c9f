using RhetoricScan.IO.Output;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Reports.Brief;

/// <summary>Which bodies are guarded and contested, and what own acts stand against them.</summary>
internal static class AppropriationFinding
{
    private const int MostBodies = 2;

    /// <summary>The finding.</summary>
    public static BriefFinding Of(SpeechRecord speech, DisplayNames names)
    {
        var texts = names.Texts;
        var bodies = speech.Bodies.Where(body => body.LevelWide > 0 || body.Contested > 0)
            .OrderByDescending(body => body.Level).ThenByDescending(body => body.GuardWide + body.Contested).ThenBy(body => body.Body, StringComparer.Ordinal)
            .Take(MostBodies).Select(body => texts.Say("brief.appropriation", names.Body(body.Body), body.Guard, body.GuardWide, body.Contested, body.OwnActs));
        return new BriefFinding(
            BriefWords.Heading(PatternKind.Appropriation, speech.Appropriation, texts),
            BriefWords.Score(speech.Appropriation, texts),
            $"{BriefWords.Meaning(PatternKind.Appropriation, speech.Appropriation.Level, texts)} {string.Join(' ', bodies)}".TrimEnd(),
            BriefWords.Quotes(BriefWords.Surest(speech, "GUARD", 1).Concat(BriefWords.Surest(speech, "CONTEST", 1, row => row.Subtype is "function" or "")), texts),
            BriefWords.Joined([.. Points(speech, texts), .. BriefWords.Against(speech.Appropriation, texts)], texts));
    }

    private static IEnumerable<string> Points(SpeechRecord speech, ReportTexts texts)
    {
        var (reform, misuse) = (speech.Bodies.Sum(body => body.Reform), speech.Bodies.Sum(body => body.Misuse));
        if (reform + misuse > 0) yield return texts.Say("brief.against.reform", reform, misuse);
    }
}
