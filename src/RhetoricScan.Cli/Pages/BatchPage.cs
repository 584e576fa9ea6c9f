using RhetoricScan.Catalogues;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;
using RhetoricScan.Score;
using Spectre.Console;

namespace RhetoricScan.Cli.Pages;

/// <summary>Many speeches on the terminal: a row each, then how many reach which level.</summary>
internal static class BatchPage
{
    private const int BarWidth = 30;
    private const int TopicWidth = 24;
    private const int OtherColumns = 76;

    /// <summary>Writes the page.</summary>
    /// <param name="speeches">The speeches in the order of the inputs.</param>
    /// <param name="conferences">The topics of each conference and its parts.</param>
    /// <param name="failed">Number of inputs that gave no result.</param>
    /// <param name="catalogues">Where names are from.</param>
    /// <param name="options">Language, width, colour.</param>
    /// <param name="output">Where it is written.</param>
    public static void Write(IReadOnlyList<SpeechSummary> speeches, IEnumerable<ConferenceRow> conferences, int failed, CatalogueSet catalogues, PageOptions options, TextWriter output)
    {
        var names = new DisplayNames(catalogues, ReportTexts.For(options.Language));
        var page = new PageConsole(options);
        page.Add(Lines.Of(names.Texts.Say("batch.title", speeches.Count), Styles.Heading), indent: 0);
        if (speeches.Count > 0)
        {
            page.Add(TableOf(speeches, names, page.Width), indent: 0);
            page.Add(Lines.Of(names.Texts["batch.legend"], Styles.Quiet), indent: 0);
            AddLevels(page, speeches, names.Texts);
            ConferenceBlock.Add(page, conferences, names);
        }
        if (failed > 0) page.Add(Lines.Of(names.Texts.Say("batch.failed", failed), Styles.Warning), indent: 0);
        page.Add(Lines.Of(names.Texts["victimization.caution"] + " " + names.Texts["silence.caution"], Styles.Quiet), indent: 0);
        page.WriteTo(output);
    }

    private static Grid TableOf(IEnumerable<SpeechSummary> speeches, DisplayNames names, int width)
    {
        var texts = names.Texts;
        var table = Columns.Headed(texts["batch.speech"], texts["batch.state"], texts["batch.date"], ">" + texts["batch.sentences"],
            texts["batch.victimization"], texts["batch.appropriation"], texts["batch.silence"], texts["batch.topic"]);
        foreach (var speech in speeches) table.AddRow(
            Lines.Of(VisibleText.Cut(speech.Id, Math.Max(16, width - OtherColumns))), Lines.Of(speech.State), Lines.Of(speech.Date), Lines.Of($"{speech.Sentences}"),
            Cell(speech.Patterns[0]), Cell(speech.Patterns[1]), Cell(speech.Patterns[2]),
            Lines.Of(speech.SilentOn is { } topic ? VisibleText.Cut(names.Topic(topic), TopicWidth) : ""));
        return table;
    }

    private static Paragraph Cell(PatternScore score)
    {
        var value = score.Score is { } known ? Figures.Whole(known) + (score.RanksMostlyZeros ? "°" : "") : "–";
        return Lines.Of(
            ($"{score.Level}", Styles.OfLevel(score.Level)),
            (score.Borderline ? "~ " : "  ", Styles.Warning),
            (score.GenreMismatch && score.Score is not null ? $"({value})" : value, Styles.Plain));
    }

    private static void AddLevels(PageConsole page, IReadOnlyList<SpeechSummary> speeches, ReportTexts texts)
    {
        page.Gap();
        page.Add(Lines.Of(texts["batch.levels"], Styles.Heading), indent: 0);
        var grid = new Grid().AddColumn().AddColumn().AddColumn(new GridColumn().RightAligned()).AddColumn();
        foreach (var kind in Enum.GetValues<PatternKind>())
        {
            var counts = speeches.CountBy(speech => speech.Patterns[(int)kind].Level).OrderByDescending(level => level.Key);
            var name = texts[PatternView.KeyOf(kind)];
            foreach (var (level, count) in counts)
            {
                grid.AddRow(Lines.Of(name, Styles.Heading), Lines.Of($"{texts["level.short"]} {level}"), Lines.Of($"{count}"),
                    Lines.Of(Bars.Share(count / (double)speeches.Count, BarWidth), Styles.OfLevel(level)));
                name = "";
            }
        }
        page.Add(grid);
    }
}
