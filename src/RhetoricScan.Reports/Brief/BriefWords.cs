using System.Collections.Immutable;
using System.Globalization;
using RhetoricScan.IO.Output;
using RhetoricScan.Reports.Model;

namespace RhetoricScan.Reports.Brief;

/// <summary>Words that the findings of a brief share.</summary>
internal static class BriefWords
{
    private const int QuoteLength = 170;

    /// <summary>Name of the pattern and its level.</summary>
    public static string Heading(PatternKind kind, PatternRecord pattern, ReportTexts texts)
    {
        var level = texts.Say("level", pattern.Level, kind == PatternKind.Victimization ? 3 : 4);
        if (pattern.Borderline) level += $", {texts["level.borderline"]}";
        return $"{texts[PatternView.KeyOf(kind)]}: {level}";
    }

    /// <summary>The percentile with its interval and reference, or that there is none.</summary>
    public static string Score(PatternRecord pattern, ReportTexts texts) => pattern.Score is not { } score ? texts["brief.score.none"]
        : texts.Say(pattern.GenreMismatch ? "brief.score.mismatch" : "brief.score", Figures.Whole(score),
            Figures.Whole(pattern.Low ?? score), Figures.Whole(pattern.High ?? score), ReferenceText.Of(pattern.Reference, pattern.ReferencesAtZero, texts));

    /// <summary>What the level of a pattern means.</summary>
    public static string Meaning(PatternKind kind, int level, ReportTexts texts) =>
        texts[$"{PatternView.KeyOf(kind)}.level.{level.ToString(CultureInfo.InvariantCulture)}"];

    /// <summary>The quotations of some rows.</summary>
    public static ImmutableArray<BriefQuote> Quotes(IEnumerable<EvidenceRecord> evidence, ReportTexts texts) =>
        [.. evidence.OrderBy(record => record.Row.Start).DistinctBy(record => record.Row.Sentence).Select(record => new BriefQuote(
            VisibleText.Cut(record.SentenceText.Length > 0 ? record.SentenceText : record.Row.Text, QuoteLength),
            $"{texts["label." + record.Row.Label]}, {texts.Say("evidence.sentence", record.Row.Sentence + 1)}, {record.Row.Rule}"))];

    /// <summary>The surest counted rows of a label, one per sentence.</summary>
    public static IEnumerable<EvidenceRecord> Surest(SpeechRecord speech, string label, int most, Func<EvidenceRow, bool>? only = null) => speech.Evidence
        .Where(record => record.Row.Label == label && record.Row.Counted && (only is null || only(record.Row)))
        .OrderByDescending(record => record.Row.Confidence).ThenBy(record => record.Row.Start).DistinctBy(record => record.Row.Sentence).Take(most);

    /// <summary>Points against a level that every pattern shares, each one sentence.</summary>
    public static IEnumerable<string> Against(PatternRecord pattern, ReportTexts texts)
    {
        if (pattern.Borderline) yield return texts["brief.against.borderline"];
        if (pattern.LevelWithoutStrongest < pattern.Level) yield return texts.Say("brief.against.without", pattern.LevelWithoutStrongest);
        if (pattern is { Score: not null, GenreMismatch: true }) yield return texts["brief.against.mismatch"];
        foreach (var doubt in pattern.Notes.Where(ScanNote.IsDoubt)) yield return VisibleText.OneLine(texts.Translate(doubt));
    }

    /// <summary>The points in one line, or that there are none.</summary>
    public static string Joined(IEnumerable<string> points, ReportTexts texts) =>
        texts.Say("brief.against", string.Join(' ', points.DefaultIfEmpty(texts["brief.against.none"])));
}
