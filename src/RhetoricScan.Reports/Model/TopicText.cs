using RhetoricScan.IO.Output;
using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>One topic in one sentence: as the scan says it in English, composed from its numbers in other languages.</summary>
public static class TopicText
{
    /// <summary>The sentence.</summary>
    public static string Of(TopicSilence topic, DisplayNames names) => names.Texts.Language == "en" ? VisibleText.OneLine(topic.Sentence)
        : Composed(names.Topic(topic.Topic), topic.Mentions, topic.Grounds.Select(ground => (ground.Name, ground.Speaks)), names.Texts);

    /// <summary>The sentence of a topic read back from results.</summary>
    public static string Of(TopicRecord topic, DisplayNames names) => names.Texts.Language == "en" ? VisibleText.OneLine(topic.Sentence)
        : Composed(names.Topic(topic.Topic), topic.Mentions, topic.Grounds.Select(ground => (ground.Name, ground.Speaks)), names.Texts);

    private static string Composed(string name, int mentions, IEnumerable<(string Name, bool? Speaks)> grounds, ReportTexts texts)
    {
        var words = string.Join(", ", grounds.Select(ground => $"{texts["ground." + ground.Name]} {texts[$"ground.short.{ground.Speaks}"]}"));
        return words.Length > 0 ? texts.Say("topics.sentence", name, mentions, words) : texts.Say("topics.sentence.plain", name, mentions);
    }
}
