using System.Collections.Frozen;
using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect;

/// <summary>Decides whether a row counts: content of others without endorsement, denied harm, questions and mere conditions don't.</summary>
internal static class EvidenceFirewall
{
    private const int NegationReach = 3;

    /// <summary>"When will Zed stop bombing us?": who asks so takes the deed for granted.</summary>
    private static readonly FrozenSet<string> Presupposing = FrozenSet.ToFrozenSet(["when", "why", "until", "когда", "почему", "зачем", "доколе", "언제", "왜"], StringComparer.Ordinal);

    /// <summary>True when a hit of a rule counts in its sentence.</summary>
    public static bool Counts(SentenceView view, Rule rule, RuleHit hit) =>
        hit.Clause is { } clause ? Counts(view, rule.Label, clause) : !IsDenied(view, rule.Label, hit);

    private static bool Counts(SentenceView view, CodebookLabel label, Clause clause)
    {
        if (clause.Voice != Voice.Own && !clause.Endorsed && !IsOwnHolder(view, clause)) return false;
        if (clause.Negated && !clause.FailedDuty && label is CodebookLabel.Blame or CodebookLabel.Victim or CodebookLabel.Own) return false;
        return clause.Modality switch
        {
            Modality.Question => label is CodebookLabel.Blame or CodebookLabel.Victim && view.Words.Length > 0 && Presupposing.Contains(view.Words[0].Text),
            Modality.Hypothetical => label == CodebookLabel.Forced,
            _ => true,
        };
    }

    private static bool IsOwnHolder(SentenceView view, Clause clause) => clause.Holder is { } holder && view.OwnSide.SideOf(holder) == Side.Own;

    /// <summary>For a cue without a clause: a negator close before words of harm.</summary>
    private static bool IsDenied(SentenceView view, CodebookLabel label, RuleHit hit)
    {
        if (label is not (CodebookLabel.Blame or CodebookLabel.Victim or CodebookLabel.Own)) return false;
        var first = 0;
        while (first < view.Words.Length && view.Words[first].Span.End <= hit.Span.Start) first++;
        for (var i = Math.Max(0, first - NegationReach); i < first; i++)
            if (view.Words[i].Text is "not" or "n't" or "never" or "не" or "ни" or "никогда") return true;
        return false;
    }
}
