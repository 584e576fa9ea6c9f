using System.Globalization;
using RhetoricScan.Reports;
using RhetoricScan.Score;
using Spectre.Console;

namespace RhetoricScan.Cli.Pages;

/// <summary>Which expected topics all speeches of a conference or of a panel left out; only where at least two speeches were scanned.</summary>
internal static class ConferenceBlock
{
    private const int FewestSpeeches = 2;
    private const int MostTopics = 4;

    /// <summary>Adds a line for each conference and panel.</summary>
    public static void Add(PageConsole page, IEnumerable<ConferenceRow> rows, DisplayNames names)
    {
        var groups = rows.Where(row => row.Topic.Expected && row.Topic.Speeches >= FewestSpeeches && row.Group.Level is ConferenceLevel.Conference or ConferenceLevel.Panel)
            .GroupBy(row => row.Group, row => row.Topic).ToList();
        if (groups.Count == 0) return;
        page.Gap();
        page.Add(Lines.Of(names.Texts["batch.conferences"], Styles.Heading), indent: 0);
        foreach (var group in groups)
        {
            var left = group.Where(topic => topic.Mentioning == 0).Select(topic => names.Topic(topic.Topic)).ToList();
            page.Add(Lines.Of((NameOf(group.Key, group.Max(topic => topic.Speeches), names) + ": ", Styles.Plain), (LeftOut(left, names), Styles.Quiet)));
        }
    }

    private static string NameOf(ConferenceGroup group, int speeches, DisplayNames names)
    {
        var part = group.Level == ConferenceLevel.Panel ? $", {group.Name}" : "";
        return names.Texts.Say("batch.conference", $"{group.Venue} {group.Edition}{part}", speeches.ToString(CultureInfo.InvariantCulture));
    }

    private static string LeftOut(List<string> topics, DisplayNames names)
    {
        if (topics.Count == 0) return names.Texts["batch.conference.nothing"];
        var named = string.Join("; ", topics.Take(MostTopics));
        return topics.Count > MostTopics ? names.Texts.Say("batch.conference.more", named, topics.Count - MostTopics) : named;
    }
}
