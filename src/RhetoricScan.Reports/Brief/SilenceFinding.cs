using RhetoricScan.IO.Output;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Reports.Brief;

/// <summary>The absent core topics beside the most mentioned one, what was searched, and on which grounds the absence is unexplained.</summary>
internal static class SilenceFinding
{
    private const int MostTopics = 2;
    private const int NearLength = 90;

    /// <summary>The finding.</summary>
    public static BriefFinding Of(SpeechRecord speech, DisplayNames names)
    {
        var texts = names.Texts;
        var absent = speech.Topics.Where(topic => topic is { Confirmatory: true, Level: > 0 }).OrderByDescending(topic => topic.Level)
            .ThenByDescending(topic => topic.SurpriseBits ?? 0).ThenBy(topic => topic.Topic, StringComparer.Ordinal).Take(MostTopics).ToList();
        var assessed = speech.Topics.Any(topic => topic.Confirmatory);
        var meaning = assessed ? BriefWords.Meaning(PatternKind.Silence, speech.Silence.Level, texts) : texts["silence.none"];
        return new BriefFinding(
            BriefWords.Heading(PatternKind.Silence, speech.Silence, texts),
            BriefWords.Score(speech.Silence, texts),
            string.Join(' ', absent.Select((topic, i) => Statement(topic, i == 0 ? Sibling(topic, speech, names) : null, names)).Prepend(meaning)),
            [],
            BriefWords.Joined([.. Points(absent, names), .. BriefWords.Against(speech.Silence, texts), texts["brief.silence.intent"]], texts));
    }

    private static string Statement(TopicRecord topic, TopicRecord? most, DisplayNames names)
    {
        var texts = names.Texts;
        var beside = most is null ? "" : texts.Say("brief.silence.beside", names.Topic(most.Topic), most.Mentions);
        var near = topic.NearestMiss.Length > 0 ? $"“{VisibleText.Cut(topic.NearestMiss, NearLength)}”" : texts["brief.silence.nonear"];
        var acts = topic.OwnActs.IsEmpty ? "" : " " + texts.Say("brief.silence.acts", topic.OwnActs.Length, string.Join("; ", topic.OwnActs.Select(id => LedgerText.Of(id, names))));
        return texts.Say("brief.silence", beside, names.Topic(topic.Topic), topic.Mentions, topic.Forms.Values.Sum(), Languages(topic, texts), near, Grounds(topic, texts)) + acts;
    }

    /// <summary>The most mentioned topic, of the same class where there is one.</summary>
    private static TopicRecord? Sibling(TopicRecord topic, SpeechRecord speech, DisplayNames names)
    {
        string? ClassOf(string id) => names.Catalogues.FindTopic(id)?.Class;
        return speech.Topics.Where(other => other.Mentions > 0).OrderByDescending(other => ClassOf(other.Topic) == ClassOf(topic.Topic))
            .ThenByDescending(other => other.Mentions).ThenBy(other => other.Topic, StringComparer.Ordinal).FirstOrDefault();
    }

    private static string Languages(TopicRecord topic, ReportTexts texts) =>
        string.Join("·", topic.Forms.Keys.Select(code => code is "en" or "ko" or "ru" ? texts["language.short." + code] : code));

    private static string Grounds(TopicRecord topic, ReportTexts texts) => string.Join(", ", topic.Grounds.Select(ground =>
        texts.Say("brief.ground", texts["ground." + ground.Name], ground.Name == "own-record" ? VisibleText.OneLine(texts.Translate(ground.Detail)) : texts[$"ground.short.{ground.Speaks}"])));

    private static IEnumerable<string> Points(IEnumerable<TopicRecord> topics, DisplayNames names) =>
        from topic in topics
        from ground in topic.Grounds
        where ground.Speaks == false
        select names.Texts.Say("against.ground", names.Topic(topic.Topic), names.Texts["ground." + ground.Name]);
}
