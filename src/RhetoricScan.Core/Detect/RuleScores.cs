using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect;

/// <summary>Label scores for a language without a learned model: what the rules found, graded by how often it was found.</summary>
internal static class RuleScores
{
    private const double One = .6;
    private const double More = .8;

    public static LabelScores Of(SentenceView view, IReadOnlyList<(Rule Rule, RuleHit Hit)> hits)
    {
        var scores = default(LabelScores);
        foreach (var group in hits.Where(found => EvidenceFirewall.Counts(view, found.Rule, found.Hit)).GroupBy(found => found.Rule.Label))
            scores[group.Key] = group.Skip(1).Any() ? More : One;
        if (scores[CodebookLabel.Guard] > scores[CodebookLabel.Norm]) scores[CodebookLabel.Norm] = scores[CodebookLabel.Guard];
        return scores;
    }
}
