using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>Tells the notes of a scan apart: what reports say in their own words, what was found, what speaks against it; the rest are gaps.</summary>
public static class ScanNote
{
    private static readonly string[] _findings = Beginnings("said.harmed", "said.wide");
    private static readonly string[] _doubts = Beginnings("said.few", "said.fewcoded", "said.experimental", "said.explanations");
    private static readonly string[] _elsewhere = [ReportTexts.For("en")["victimization.caution"], "Deciding topic: "];

    /// <summary>True for what every report tells anyway: the caution, and the deciding topic by its name.</summary>
    public static bool IsToldElsewhere(string note) => Begins(note, _elsewhere);

    /// <summary>True for what speaks against a level.</summary>
    public static bool IsDoubt(string note) => Begins(note, _doubts);

    /// <summary>True for what could not be done or tested.</summary>
    public static bool IsGap(string note) => !IsToldElsewhere(note) && !IsDoubt(note) && !Begins(note, _findings);

    /// <summary>The notes of one pattern in the report's language.</summary>
    public static IEnumerable<string> Of(PatternScore score, ReportTexts texts) =>
        score.Notes.Where(note => !IsToldElsewhere(note)).Select(note => VisibleText.OneLine(texts.Translate(note)));

    private static bool Begins(string note, string[] beginnings) => Array.Exists(beginnings, beginning => note.StartsWith(beginning, StringComparison.Ordinal));

    private static string[] Beginnings(params string[] keys) => [.. keys.Select(key => ReportTexts.For("en")[key].Split('{', ';')[0])];
}
