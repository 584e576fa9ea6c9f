using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;
using RhetoricScan.Score;

namespace RhetoricScan.Cli.Pages;

/// <summary>Core topics of the venue: covered or absent, on which grounds, and what was searched.</summary>
internal static class TopicsBlock
{
    /// <summary>Adds the block: core topics, or the whole agenda with all numbers.</summary>
    public static void Add(PageConsole page, ScanResult result, DisplayNames names, bool all)
    {
        var texts = names.Texts;
        var topics = result.Topics.Where(topic => all || topic.Confirmatory).ToList();
        if (topics.Count == 0) return;
        page.Gap();
        page.Add(Lines.Of(texts[all ? "topics.title.all" : "topics.title"], Styles.Heading), indent: 0);
        foreach (var topic in topics.Where(topic => topic.Status != SilenceStatus.Covered)
            .OrderByDescending(topic => topic.Confirmatory).ThenByDescending(topic => topic.Level)) AddTopic(page, topic, result, names, all);
        var covered = topics.Where(topic => topic.Status == SilenceStatus.Covered).OrderByDescending(topic => topic.Mentions)
            .Select(topic => $"{names.Topic(topic.Topic)} {texts.Say("topics.mentions", topic.Mentions)}").ToList();
        if (covered.Count > 0) page.Add(Lines.Of(texts.Say("topics.covered", string.Join(", ", covered)), Styles.Quiet));
    }

    private static void AddTopic(PageConsole page, TopicSilence topic, ScanResult result, DisplayNames names, bool all)
    {
        var texts = names.Texts;
        page.Add(Lines.Of(
            (names.Topic(topic.Topic), Styles.Heading),
            ($"  {texts.Say("topics.mentions", topic.Mentions)}  ", Styles.Plain),
            (texts["status." + topic.Status], topic.Level > 1 ? Styles.OfLevel(topic.Level) : Styles.Plain),
            ($"  {texts["level.short"]} {topic.Level}", Styles.Quiet),
            (topic.P is null ? "" : $"  {texts.Say("topics.p", Figures.P(topic.P), Figures.P(topic.Adjusted))}", Styles.Quiet)));
        page.Add(Lines.Of(TopicText.Of(topic, names)), indent: 4);
        if (all) foreach (var ground in topic.Grounds) AddGround(page, ground, texts);
        if (topic.Certificate is not null) page.Add(Lines.Of(CertificateText.Of(topic.Certificate, result, texts), Styles.Quiet), indent: 4);
        if (topic.OwnActs.IsEmpty) return;
        page.Add(Lines.Of(texts["topics.ownacts"]), indent: 4);
        foreach (var id in topic.OwnActs) page.Add(Bulleted.Of(Lines.Of(LedgerText.Of(id, names))), indent: 4);
    }

    private static void AddGround(PageConsole page, SilenceGround ground, ReportTexts texts)
    {
        var smallest = ground.SmallestAttainable is { } p ? $"; {texts.Say("ground.smallest", Figures.P(p))}" : "";
        page.Add(Bulleted.Of(Lines.Of($"{GroundText.Name(ground, texts)}: {GroundText.Verdict(ground, texts)}. {VisibleText.OneLine(texts.Translate(ground.Detail))}{smallest}")), indent: 4);
    }
}
