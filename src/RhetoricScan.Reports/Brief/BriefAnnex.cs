using System.Collections.Immutable;
using System.Globalization;
using RhetoricScan.IO.Output;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Reports.Brief;

/// <summary>The tables behind the findings: blame by target, bodies, own acts, core topics.</summary>
internal static class BriefAnnex
{
    /// <summary>The tables that have rows.</summary>
    public static IEnumerable<BriefTable> Of(SpeechRecord speech, DisplayNames names) =>
        new[] { Blame(speech, names), Bodies(speech, names), Acts(speech, names), Topics(speech, names) }.Where(table => !table.Rows.IsEmpty);

    /// <summary>Counted blame rows by target, most first.</summary>
    public static IReadOnlyList<KeyValuePair<string, int>> BlameOf(SpeechRecord speech) => [.. speech.Evidence.Select(evidence => evidence.Row)
        .Where(row => row is { Label: "BLAME", Counted: true, Target.Length: > 0 }).CountBy(row => row.Target, StringComparer.Ordinal)
        .OrderByDescending(target => target.Value).ThenBy(target => target.Key, StringComparer.Ordinal)];

    private static BriefTable Blame(SpeechRecord speech, DisplayNames names)
    {
        var targets = BlameOf(speech);
        var all = targets.Sum(target => target.Value);
        return Table("blame.title", names.Texts, ["blame.target", "blame.rows", "blame.share"],
            targets.Select(target => Row(names.Actor(target.Key), Text(target.Value), Figures.Percent(target.Value / (double)all) + " %")));
    }

    private static BriefTable Bodies(SpeechRecord speech, DisplayNames names) => Table("bodies.title", names.Texts,
        ["bodies.body", "bodies.mentions", "bodies.guard", "bodies.contested", "bodies.misuse", "bodies.ownacts", "bodies.level"],
        speech.Bodies.Where(body => body.GuardWide + body.Contested + body.Reform + body.Misuse > 0)
            .OrderByDescending(body => body.Level).ThenByDescending(body => body.GuardWide + body.Contested).ThenBy(body => body.Body, StringComparer.Ordinal)
            .Select(body => Row(names.Body(body.Body), Text(body.Mentions), Wide(body.Guard, body.GuardWide, names.Texts), Text(body.Contested),
                $"{Text(body.Reform)}/{Text(body.Misuse)}", Text(body.OwnActs), Wide(body.Level, body.LevelWide, names.Texts))));

    private static BriefTable Acts(SpeechRecord speech, DisplayNames names) => Table("omissions.title", names.Texts,
        ["omissions.state", "batch.date", "omissions.act", "omissions.document"],
        from episode in speech.Episodes
        where episode.OwnSide
        from id in episode.Acts
        let act = LedgerText.Find(id, names)
        where act is not null
        orderby episode.State == "omitted" descending, act.Date descending, act.Id
        select Row(names.Texts["state." + CultureInfo.InvariantCulture.TextInfo.ToTitleCase(episode.State)], LedgerText.DateOf(act), VisibleText.OneLine(act.Act), VisibleText.OneLine(act.Document)));

    private static BriefTable Topics(SpeechRecord speech, DisplayNames names) => Table("topics.title", names.Texts,
        ["batch.topics.topic", "bodies.mentions", "bodies.level", "topics.p.short", "topics.adjusted"],
        speech.Topics.Where(topic => topic.Confirmatory).OrderByDescending(topic => topic.Level).ThenByDescending(topic => topic.Mentions)
            .Select(topic => Row(names.Topic(topic.Topic), Text(topic.Mentions), Text(topic.Level), Figures.P(topic.P), Figures.P(topic.Adjusted))));

    private static BriefTable Table(string title, ReportTexts texts, string[] head, IEnumerable<ImmutableArray<string>> rows) =>
        new(texts[title], [.. head.Select(key => texts[key])], [.. rows]);

    private static ImmutableArray<string> Row(params ImmutableArray<string> cells) => cells;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Wide(int strict, int wide, ReportTexts texts) => strict == wide ? Text(strict) : $"{Text(strict)} {texts.Say("bodies.wide", wide)}";
}
