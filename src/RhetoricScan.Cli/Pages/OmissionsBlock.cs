using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;
using RhetoricScan.Score;

namespace RhetoricScan.Cli.Pages;

/// <summary>Own episodes of the ledger with dates and documents, and whether the speech treats them.</summary>
internal static class OmissionsBlock
{
    private const int TopEpisodes = 6;

    /// <summary>Adds the block: omitted episodes first.</summary>
    public static void Add(PageConsole page, ScanResult result, DisplayNames names, bool all)
    {
        var texts = names.Texts;
        var own = result.Episodes.Where(episode => episode.OwnSide).OrderBy(episode => episode.State).ThenByDescending(episode => LedgerText.Latest(episode, names)).ToList();
        page.Gap();
        page.Add(Lines.Of(texts["omissions.title"], Styles.Heading), indent: 0);
        if (own.Count == 0)
        {
            page.Add(Lines.Of(texts["omissions.none"], Styles.Quiet));
            return;
        }
        page.Add(Lines.Of(Selectivity(result, own, texts)));
        var shown = all ? own.Count : Math.Min(TopEpisodes, own.Count);
        foreach (var episode in own.Take(shown)) AddEpisode(page, episode, result, names, all);
        if (own.Count > shown) page.Add(Lines.Of(texts.Say("more.count", own.Count - shown), Styles.Quiet));
    }

    private static string Selectivity(ScanResult result, List<EpisodeState> own, ReportTexts texts)
    {
        var omitted = texts.Say("omissions.count", own.Count(episode => episode.State == Acknowledgement.Omitted), own.Count);
        var others = result.Episodes.Where(episode => !episode.OwnSide).ToList();
        return others.Count == 0 ? omitted
            : $"{omitted} {texts.Say("omissions.other", others.Count(episode => episode.State != Acknowledgement.Omitted), others.Count)}";
    }

    private static void AddEpisode(PageConsole page, EpisodeState episode, ScanResult result, DisplayNames names, bool all)
    {
        var acts = all ? episode.Acts : episode.Acts[..Math.Min(1, episode.Acts.Length)];
        foreach (var id in acts)
        {
            page.Add(Bulleted.Of(Lines.Of(
                ($"{names.Texts["state." + episode.State]}  ", episode.State == Acknowledgement.Omitted ? Styles.Warning : Styles.Plain),
                (LedgerText.Of(id, names), Styles.Plain))));
            if (all && LedgerText.Find(id, names) is { StatedReason.Length: > 0 } act)
                page.Add(Lines.Of(names.Texts.Say("omissions.reason", VisibleText.OneLine(act.StatedReason)), Styles.Quiet), indent: 4);
        }
        if (episode.Span is { } span) page.Add(Lines.Of($"“{VisibleText.Cut(result.Annotated.TextOf(span), 120)}”", Styles.Quiet), indent: 4);
    }
}
