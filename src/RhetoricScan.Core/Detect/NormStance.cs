using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect;

/// <summary>The stance of a NORM sentence: custodial (keeper of the norm), hortatory (duty of others) or descriptive.</summary>
internal static class NormStance
{
    public static string Of(SentenceView view)
    {
        var stances = view.Cues.Where(hit => hit.Cue is { Label: CodebookLabel.Norm, Strength: >= 2 }).Select(hit => hit.Cue.Subtype).ToHashSet(StringComparer.Ordinal);
        if (stances.Contains("custodial")) return "custodial";
        return stances.Contains("hortatory") || view.Clauses.Any(clause => clause.Modality == Modality.Demand) ? "hortatory" : "descriptive";
    }
}
