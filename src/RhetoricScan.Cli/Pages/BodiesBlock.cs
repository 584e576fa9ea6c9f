using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;
using RhetoricScan.Score;
using Spectre.Console;

namespace RhetoricScan.Cli.Pages;

/// <summary>Bodies and norms: how often named, guarded, contested, and how many own acts stand against them.</summary>
internal static class BodiesBlock
{
    private const int TopBodies = 6;
    private const int RoomForAllColumns = 90;

    /// <summary>Adds the block: the bodies that are guarded or contested, or all.</summary>
    public static void Add(PageConsole page, ScanResult result, DisplayNames names, bool all)
    {
        var texts = names.Texts;
        var bodies = BodyRanking.Of(result);
        var shown = all ? bodies : [.. bodies.Where(BodyRanking.IsUsed).Take(TopBodies)];
        page.Gap();
        page.Add(Lines.Of(texts["bodies.title"], Styles.Heading), indent: 0);
        if (bodies.Count == 0)
        {
            page.Add(Lines.Of(texts["bodies.none"], Styles.Quiet));
            return;
        }
        if (shown.Count > 0) page.Add(TableOf(shown, names, page.Width));
        AddPaths(page, shown.Where(body => all || body.Level > 1), names);
        if (bodies.Count > shown.Count) page.Add(Lines.Of(texts.Say("more.count", bodies.Count - shown.Count), Styles.Quiet));
    }

    private static Grid TableOf(IEnumerable<BodyUse> bodies, DisplayNames names, int width)
    {
        var texts = names.Texts;
        (string Head, Func<BodyUse, Paragraph> Cell, bool Always)[] columns =
        [
            (texts["bodies.body"], body => Lines.Of(VisibleText.Cut(names.Body(body.Body), width / 3)), true),
            (">" + texts["bodies.mentions"], body => Lines.Of($"{body.Mentions}"), false),
            (">" + texts["bodies.guard"], body => Lines.Of(Wide(body.Guard, body.GuardWide, texts)), true),
            (">" + texts["bodies.contested"], body => Lines.Of($"{body.Contested}"), true),
            (">" + texts["bodies.misuse"], body => Lines.Of($"{body.Reform}/{body.Misuse}"), false),
            (">" + texts["bodies.ownacts"], body => Lines.Of($"{body.OwnActs}"), false),
            (">" + texts["bodies.level"], body => Lines.Of(Wide(body.Level, body.LevelWide, texts), Styles.OfLevel(body.Level)), true),
        ];
        var shown = columns.Where(column => column.Always || width >= RoomForAllColumns).ToList();
        var table = Columns.Headed([.. shown.Select(column => column.Head)]);
        foreach (var body in bodies) table.AddRow([.. shown.Select(column => column.Cell(body))]);
        return table;
    }

    private static void AddPaths(PageConsole page, IEnumerable<BodyUse> bodies, DisplayNames names)
    {
        foreach (var body in bodies.Where(body => body.Path.Length > 0))
            page.Add(Lines.Of($"{names.Body(body.Body)}: {names.Texts.Say("bodies.path", names.Path(body.Path))}", Styles.Quiet));
    }

    private static string Wide(int strict, int wide, ReportTexts texts) => strict == wide ? $"{strict}" : $"{strict} {texts.Say("bodies.wide", wide)}";
}
