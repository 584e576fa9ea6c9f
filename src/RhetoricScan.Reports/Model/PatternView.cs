using System.Globalization;
using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>One pattern of a speech in the words of a report.</summary>
/// <param name="Kind">Which pattern.</param>
/// <param name="Score">Its figures.</param>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What its level means, one sentence.</param>
/// <param name="Index">The index with its interval, in words.</param>
/// <param name="Caution">What it must not be taken for.</param>
public sealed record PatternView(PatternKind Kind, PatternScore Score, string Name, string Meaning, string Index, string Caution)
{
    /// <summary>The highest level of the pattern.</summary>
    public int MaxLevel => Kind == PatternKind.Victimization ? 3 : 4;

    /// <summary>False when nothing could be said at all: silence without core topics.</summary>
    public bool Assessed { get; private init; } = true;

    /// <summary>Level and highest level in words.</summary>
    public string LevelText(ReportTexts texts) => Assessed ? texts.Say("level", Score.Level, MaxLevel) : texts["level.none"];

    /// <summary>The three patterns of a result in their fixed order.</summary>
    public static IReadOnlyList<PatternView> Of(ScanResult result, DisplayNames names) =>
        [.. Enum.GetValues<PatternKind>().Select(kind => Of(kind, result, names))];

    /// <summary>Level with and without the strongest row, in words.</summary>
    public string Robustness(ReportTexts texts)
    {
        var rest = texts.Say(Score.LevelWithoutStrongest == Score.Level ? "level.same" : "level.without", Score.LevelWithoutStrongest);
        return Score.Borderline ? $"{texts["level.borderline"]} ({texts["level.borderline.means"]}); {rest}" : rest;
    }

    /// <summary>The key of a pattern's name in the report texts.</summary>
    public static string KeyOf(PatternKind kind) => kind switch
    {
        PatternKind.Victimization => "victimization",
        PatternKind.Appropriation => "appropriation",
        _ => "silence",
    };

    private static PatternView Of(PatternKind kind, ScanResult result, DisplayNames names)
    {
        var score = kind switch
        {
            PatternKind.Victimization => result.Victimization,
            PatternKind.Appropriation => result.Appropriation,
            _ => result.Silence,
        };
        var (texts, key) = (names.Texts, KeyOf(kind));
        var assessed = kind != PatternKind.Silence || result.Topics.Any(topic => topic.Confirmatory);
        var meaning = assessed ? texts[$"{key}.level.{score.Level.ToString(CultureInfo.InvariantCulture)}"] : texts["silence.none"];
        if (kind == PatternKind.Silence && score.Level > 0 && TopicSilence.Deciding(result.Topics) is { } topic)
            meaning = texts.Say("silence.level.topic", names.Topic(topic.Topic), meaning);
        return new PatternView(kind, score, texts[key], meaning, IndexOf(kind, score, texts), texts[key + ".caution"]) { Assessed = assessed };
    }

    private static string IndexOf(PatternKind kind, PatternScore score, ReportTexts texts)
    {
        Func<double, string> text = kind == PatternKind.Victimization ? Figures.Percent : Figures.Small;
        return texts.Say(KeyOf(kind) + ".index", text(score.Index), text(score.IndexLow), text(score.IndexHigh));
    }
}
