using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;
using Spectre.Console;

namespace RhetoricScan.Cli.Pages;

/// <summary>One speech on the terminal: the three patterns first, then what they rest on, what speaks against, and what could not be tested.</summary>
internal static class SpeechPage
{
    private const int FlowBins = 40;

    /// <summary>Writes the page of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="catalogues">Where names and ledger rows are from.</param>
    /// <param name="options">Language, width, colour, how much.</param>
    /// <param name="output">Where it is written.</param>
    public static void Write(ScanResult result, CatalogueSet catalogues, PageOptions options, TextWriter output)
    {
        var names = new DisplayNames(catalogues, ReportTexts.For(options.Language));
        var page = new PageConsole(options);
        AddHeading(page, result, names);
        PatternBlock.Add(page, result, names);
        AddFlow(page, result, names.Texts);
        EvidenceBlock.Add(page, result, names, options.Verbose);
        BlameBlock.Add(page, result, names, options.Verbose);
        BodiesBlock.Add(page, result, names, options.Verbose);
        TopicsBlock.Add(page, result, names, options.Verbose);
        OmissionsBlock.Add(page, result, names, options.Verbose);
        AddList(page, names.Texts["against.title"], Counterpoints.Of(result, names), names.Texts["against.none"]);
        AddList(page, names.Texts["untested.title"], Untested.Of(result, names), names.Texts["untested.none"]);
        AddMore(page, names.Texts, options);
        page.WriteTo(output);
    }

    private static void AddHeading(PageConsole page, ScanResult result, DisplayNames names)
    {
        page.Add(Lines.Of(SpeechHeading.Title(result.Annotated.Speech), Styles.Heading), indent: 0);
        page.Add(Lines.Of(SpeechHeading.Line(result.Annotated, names), Styles.Quiet), indent: 0);
    }

    private static void AddFlow(PageConsole page, ScanResult result, ReportTexts texts)
    {
        if (result.Labels.Length < 2) return;
        page.Gap();
        page.Add(Lines.Of(texts["flow.title"], Styles.Heading), indent: 0);
        var grid = new Grid().AddColumn().AddColumn();
        void Row(string key, Style style, params CodebookLabel[] labels) => grid.AddRow(
            Lines.Of(texts[key]), Lines.Of(Bars.Spark(SentenceCounts.Flow(result, FlowBins, labels)), style));
        Row("flow.grievance", Styles.OfLabel(CodebookLabel.Blame), CodebookLabel.Blame, CodebookLabel.Victim, CodebookLabel.Forced);
        Row("flow.guard", Styles.OfLabel(CodebookLabel.Guard), CodebookLabel.Guard, CodebookLabel.Norm);
        Row("flow.contest", Styles.OfLabel(CodebookLabel.Contest), CodebookLabel.Contest);
        page.Add(grid);
    }

    private static void AddList(PageConsole page, string title, IReadOnlyList<string> points, string none)
    {
        page.Gap();
        page.Add(Lines.Of(title, Styles.Heading), indent: 0);
        foreach (var point in points.DefaultIfEmpty(none)) page.Add(Bulleted.Of(Lines.Of(VisibleText.OneLine(point))));
    }

    private static void AddMore(PageConsole page, ReportTexts texts, PageOptions options)
    {
        page.Gap();
        var ways = options.Verbose ? texts["more.files"] : $"{texts["more.verbose"]}; {texts["more.files"]}";
        page.Add(Lines.Of($"{texts["more.title"]}: {ways}", Styles.Quiet), indent: 0);
    }
}
