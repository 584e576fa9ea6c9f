using RhetoricScan.Detect;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;
using Spectre.Console;

namespace RhetoricScan.Cli.Pages;

/// <summary>Who is blamed how often, as bars.</summary>
internal static class BlameBlock
{
    private const int BarWidth = 30;
    private const int TopTargets = 6;

    /// <summary>Adds the block.</summary>
    public static void Add(PageConsole page, ScanResult result, DisplayNames names, bool all)
    {
        var texts = names.Texts;
        page.Gap();
        page.Add(Lines.Of(texts["blame.title"], Styles.Heading), indent: 0);
        page.Add(Lines.Of(texts.Say("blame.total",
            SentenceCounts.Of(result, CodebookLabel.Blame), result.Annotated.Sentences.Length, SentenceCounts.Of(result, CodebookLabel.Own))));
        var targets = BlameTarget.Of(result);
        if (targets.Count == 0)
        {
            page.Add(Lines.Of(texts["blame.none"], Styles.Quiet));
            return;
        }
        var shown = all ? targets.Count : Math.Min(TopTargets, targets.Count);
        page.Add(Chart(targets.Take(shown), names));
        if (targets.Count > shown) page.Add(Lines.Of(texts.Say("more.count", targets.Count - shown), Styles.Quiet));
    }

    private static Grid Chart(IEnumerable<BlameTarget> targets, DisplayNames names)
    {
        var grid = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned()).AddColumn(new GridColumn().RightAligned()).AddColumn();
        foreach (var target in targets)
        {
            grid.AddRow(
                Lines.Of(VisibleText.Cut(names.Actor(target.Target), 34)),
                Lines.Of($"{target.Rows}"),
                Lines.Of($"{Figures.Percent(target.Share)} %"),
                Lines.Of(Bars.Share(target.Share, BarWidth), Styles.OfLabel(CodebookLabel.Blame)));
        }
        return grid;
    }
}
