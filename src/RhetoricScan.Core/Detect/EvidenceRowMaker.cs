using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;
using RhetoricScan.Text;

namespace RhetoricScan.Detect;

/// <summary>Makes the rows of a sentence from rule hits and the model's scores.</summary>
/// <param name="catalogues">Tells to which state an organ or a person belongs.</param>
internal sealed class EvidenceRowMaker(CatalogueSet catalogues)
{
    private const int MostPerLabel = 4;

    /// <summary>The rows by position; a decided label without a rule gets the row of its general rule, with what weighed most in the model.</summary>
    public IEnumerable<Evidence> Rows(SentenceView view, ImmutableArray<(Rule Rule, RuleHit Hit)> hits, LabelScores scores, Func<CodebookLabel, IEnumerable<KeyValuePair<string, double>>>? reasons)
    {
        var rows = new List<Evidence>();
        for (var label = CodebookLabel.Blame; label <= CodebookLabel.Contest; label++)
        {
            var found = hits.Where(hit => hit.Rule.Label == label).Select(hit => RowOf(view, hit.Rule, hit.Hit, scores[label])).ToList();
            if (!scores.Has(label))
            {
                rows.AddRange(found.Where(row => row is { Counted: false, Clause: not null }).Take(1));
                continue;
            }
            if (found.Count == 0) rows.Add(LearnedRow(view, label, scores[label], reasons?.Invoke(label) ?? []));
            else rows.AddRange(Distinct(found));
        }
        return rows.OrderBy(row => row.Span.Start).ThenBy(row => row.Label).ThenBy(row => row.Rule, StringComparer.Ordinal);
    }

    /// <summary>At most a few rows per label, those with clauses first; without rows inside others of the same rule, and without bare cues that say no more than a row already kept.</summary>
    private static List<Evidence> Distinct(List<Evidence> rows)
    {
        var kept = new List<Evidence>();
        foreach (var row in rows.OrderByDescending(row => row.Clause is not null).ThenByDescending(row => row.Span.Length))
        {
            if (kept.Count == MostPerLabel) break;
            if (!kept.Any(other => other.Rule == row.Rule && (other.Span.Overlaps(row.Span) || SaysNoMore(row, other)))) kept.Add(row);
        }
        return kept;
    }

    private static bool SaysNoMore(Evidence row, Evidence kept) =>
        row.Clause is null && kept.Counted == row.Counted && kept.Subtype == row.Subtype && kept.Target == row.Target && kept.Body == row.Body;

    private Evidence RowOf(SentenceView view, Rule rule, RuleHit hit, double confidence) => new()
    {
        Sentence = view.Index,
        Span = hit.Span,
        Label = rule.Label,
        Subtype = hit.Subtype,
        Rule = rule.Id,
        Clause = hit.Clause,
        Target = rule.Label == CodebookLabel.Blame ? StateOf(hit.Target) : "",
        Body = BodyOf(view, rule.Label, hit.Body),
        Counted = EvidenceFirewall.Counts(view, rule, hit),
        Confidence = confidence,
        Why = EvidenceReason.Of(view, rule, hit),
    };

    private Evidence LearnedRow(SentenceView view, CodebookLabel label, double confidence, IEnumerable<KeyValuePair<string, double>> reasons)
    {
        var rule = LearnedLabel.Of(label);
        var clues = new LearnedClues(view).Of(reasons.Select(reason => reason.Key));
        return new Evidence
        {
            Sentence = view.Index,
            Span = view.Sentence.Span,
            Label = label,
            Subtype = label == CodebookLabel.Contest ? ContestSubtype.Of(view) : label == CodebookLabel.Norm ? NormStance.Of(view) : "",
            Rule = rule.Id,
            Target = label == CodebookLabel.Blame ? StateOf(view.OtherNear(view.Sentence.Span)) : "",
            Body = BodyOf(view, label, view.BodyNear(new TextSpan(view.Sentence.Span.Start, view.Sentence.Span.Start))),
            Confidence = confidence,
            Clues = clues,
            Why = EvidenceReason.Of(confidence, clues),
        };
    }

    /// <summary>The body found; where none is, for a guarded or contested one, that of the sentence before.</summary>
    private static string BodyOf(SentenceView view, CodebookLabel label, string found) =>
        found.Length == 0 && label is (CodebookLabel.Guard or CodebookLabel.Contest) ? BodyChoice.Carried(view) : found;

    /// <summary>The state of an organ or person, else the actor itself.</summary>
    private string StateOf(string actor) => catalogues.FindActor(actor)?.State ?? actor;
}
