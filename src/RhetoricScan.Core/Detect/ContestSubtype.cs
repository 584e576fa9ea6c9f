using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect;

/// <summary>The subtype of a CONTEST sentence: the one whose cues are most, function before misuse before reform; without cues by the doer.</summary>
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
        return ByDoer(view);
    }

    /// <summary>Others who do harm or fail a duty misuse a body; a body that acts itself, or whose work is named, is contested in its function.</summary>
    private static string ByDoer(SentenceView view)
    {
        if (view.HarmByOthers().Any(clause => !IsBodyItself(clause.Agent))) return Misuse;
        return view.NamesFunction() || view.Clauses.Any(clause => IsBodyItself(clause.Agent)) ? Function : Reform;
    }

    private static bool IsBodyItself(Participant? agent) => agent is { Body: { } body } && (agent.ActorId is null || agent.ActorId == body);
}
