using RhetoricScan.Detect;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Cli.Pages;

/// <summary>Quotes with who does what to whom, and why each row is there.</summary>
internal static class EvidenceBlock
{
    private const int QuoteLength = 180;

    /// <summary>Adds the block: the surest rows, or all of them.</summary>
    public static void Add(PageConsole page, ScanResult result, DisplayNames names, bool all)
    {
        var texts = names.Texts;
        IReadOnlyList<Evidence> rows = all ? result.Evidence : TopEvidence.Of(result);
        page.Gap();
        page.Add(Lines.Of(texts[all ? "evidence.title.all" : "evidence.title"], Styles.Heading), indent: 0);
        if (rows.Count == 0) page.Add(Lines.Of(texts["evidence.none"], Styles.Quiet));
        foreach (var row in rows) AddRow(page, EvidenceView.Of(row, result, names), WhyText.Of(row, result, texts), texts, all);
        if (result.Evidence.Length - rows.Count is > 0 and var rest) page.Add(Lines.Of(texts.Say("more.count", rest), Styles.Quiet));
    }

    private static void AddRow(PageConsole page, EvidenceView view, string why, ReportTexts texts, bool all)
    {
        var row = view.Row;
        page.Add(Lines.Of(
            (view.Label, Styles.OfLabel(row.Label)),
            (view.Roles.Length > 0 ? $"  {view.Roles}" : "", Styles.Plain),
            (row.Counted ? "" : $"  {texts["evidence.notcounted"]}", Styles.Warning)));
        page.Add(Lines.Of($"“{(all ? view.Quote : VisibleText.Cut(view.Quote, QuoteLength))}”"), indent: 4);
        page.Add(Lines.Of($"{why} [{texts.Say("evidence.sentence", row.Sentence + 1)}, {row.Rule}, {Figures.P(row.Confidence)}]", Styles.Quiet), indent: 4);
    }
}
