using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Cli.Pages;

/// <summary>The three patterns: level, its meaning, score with interval and reference, robustness.</summary>
internal static class PatternBlock
{
    private const int ScaleWidth = 34;

    /// <summary>Adds the block.</summary>
    public static void Add(PageConsole page, ScanResult result, DisplayNames names)
    {
        foreach (var pattern in PatternView.Of(result, names)) AddPattern(page, pattern, names.Texts);
    }

    private static void AddPattern(PageConsole page, PatternView pattern, ReportTexts texts)
    {
        var score = pattern.Score;
        page.Gap();
        page.Add(Lines.Of(
            (pattern.Name, Styles.Heading),
            ("  ", Styles.Plain),
            (pattern.LevelText(texts), Styles.OfLevel(score.Level)),
            (score.Borderline ? $"  {texts["level.borderline"]}" : "", Styles.Warning)), indent: 0);
        page.Add(Lines.Of(pattern.Meaning));
        if (!pattern.Assessed) return;
        AddScore(page, pattern, texts);
        if (score.Index > 0) page.Add(Lines.Of(pattern.Index, Styles.Quiet));
        page.Add(Lines.Of(score.Level > 0 || score.Borderline ? $"{Sentence(pattern.Robustness(texts))} {pattern.Caution}" : pattern.Caution, Styles.Quiet));
    }

    private static void AddScore(PageConsole page, PatternView pattern, ReportTexts texts)
    {
        var score = pattern.Score;
        if (score.Score is not { } value)
        {
            page.Add(Lines.Of(texts["score.none"], Styles.Quiet));
            return;
        }
        var (low, high) = (score.ScoreLow ?? value, score.ScoreHigh ?? value);
        page.Add(Lines.Of(
            ($"0 {Bars.Scale(value, low, high, ScaleWidth)} 100  ", Styles.OfLevel(score.Level)),
            (texts.Say("score.percentile", Figures.Whole(value)), Styles.Heading),
            ($", {texts.Say("score.interval", Figures.Whole(low), Figures.Whole(high))}", Styles.Plain)));
        page.Add(Lines.Of(
            (texts.Say("score.reference", ReferenceText.Of(score.Reference, score.ReferencesAtZero, texts)), Styles.Quiet),
            (score.GenreMismatch ? $" ({texts["score.mismatch"]})" : "", Styles.Warning)));
        if (score.RanksMostlyZeros) page.Add(Lines.Of(texts["score.zeros"], Styles.Warning));
    }

    private static string Sentence(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1), words.EndsWith('.') ? "" : ".");
}
