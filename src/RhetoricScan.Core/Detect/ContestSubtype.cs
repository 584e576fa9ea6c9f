using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect;

/// <summary>The subtype of a CONTEST sentence: the one whose cues are most, function before misuse before reform; without cues by the faces named.</summary>
internal static class ContestSubtype
{
    public const string Function = "function";
    public const string Misuse = "misuse";
    public const string Reform = "reform";

    public static string Of(SentenceView view)
    {
        var best = view.Cues.Where(hit => hit.Cue.Label == CodebookLabel.Contest)
            .GroupBy(hit => hit.Cue.Subtype == "depoliticise" ? Function : hit.Cue.Subtype, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(hit => hit.Cue.Strength)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (best is not null) return best.Key;
        return Rules.RuleSight.NamesOther(view) ? Misuse : Rules.RuleSight.NamesFunction(view) ? Function : Reform;
    }
}
