using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Cues;
using RhetoricScan.Detect.Views;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Rules;

/// <summary>The questions that several rules ask of a sentence.</summary>
internal static class RuleSight
{
    /// <summary>Harm, or a duty not done, by an actor of another side.</summary>
    public static IEnumerable<Clause> HarmByOthers(this SentenceView view) =>
        view.Clauses.Where(clause => clause.IsBlameworthy && clause.Agent?.Side == Side.Other);

    /// <summary>Harm done to the own side, whoever did it.</summary>
    public static IEnumerable<Clause> HarmToOwn(this SentenceView view) =>
        view.Clauses.Where(clause => clause.Sign < 0 && !clause.FailedDuty && clause.Patient?.Side == Side.Own && clause.Agent?.Side != Side.Own);

    /// <summary>True when another actor is named, by name or vaguely.</summary>
    public static bool NamesOther(this SentenceView view) => view.Has(WordRole.Other) || view.Has(WordRole.Vague);

    /// <summary>True when the own side is named or speaks of itself.</summary>
    public static bool NamesOwn(this SentenceView view) => view.Has(WordRole.Own) ||
        view.Mentions.Any(mention => mention.Kind == MentionKind.Actor && view.OwnSide.SideOf(mention.EntityId) == Side.Own);

    /// <summary>Cues of a rule that tell alone, and, where <paramref name="withRoles"/> holds, those that need the roles of the rule.</summary>
    public static IEnumerable<CueHit> Telling(this SentenceView view, string rule, bool withRoles = false) =>
        view.CuesOf(rule).Where(hit => hit.Cue.Strength >= (withRoles ? 2 : 3));

    /// <summary>A hit on the words of a clause: its act with agent and patient.</summary>
    public static RuleHit HitOf(this SentenceView view, Clause clause)
    {
        var span = clause.ActSpan;
        if (clause.Agent is { } agent) span = span.Union(agent.Span);
        if (clause.Patient is { } patient) span = span.Union(patient.Span);
        return new RuleHit(span) { Clause = clause, Target = Culprits.Of(view, clause) ?? view.OtherNear(span), Body = view.BodyNear(span) };
    }

    /// <summary>A hit on the words of a cue.</summary>
    public static RuleHit HitOf(this SentenceView view, CueHit cue) =>
        new(cue.Span) { Clause = view.ClauseAt(cue.Span), Target = view.OtherNear(cue.Span), Body = view.BodyNear(cue.Span) };

    /// <summary>A hit of blame on the words of a cue: what the own side does there ("we condemned") is not the deed that is blamed.</summary>
    public static RuleHit BlameOf(this SentenceView view, CueHit cue)
    {
        var hit = view.HitOf(cue);
        return hit.Clause?.Agent?.Side == Side.Own ? hit with { Clause = null } : hit;
    }

    /// <summary>Id of the other actor that may be blamed and stands nearest to a span; empty when nobody may be.</summary>
    public static string OtherNear(this SentenceView view, TextSpan span) => Culprits.Nearest(view, span);

    /// <summary>Id of the body that a span is about; empty when none is.</summary>
    public static string BodyNear(this SentenceView view, TextSpan span) => BodyChoice.Of(view, span);

    /// <summary>True when the sentence names a body by a form of its function face.</summary>
    public static bool NamesFunction(this SentenceView view) =>
        view.Mentions.Any(mention => mention is { Kind: MentionKind.Body, Face: BodyFace.Function });

    /// <summary>True when the sentence names any body.</summary>
    public static bool NamesBody(this SentenceView view) => view.Mentions.Any(mention => mention.Kind == MentionKind.Body);

    private static Clause? ClauseAt(this SentenceView view, TextSpan span) => view.Clauses.FirstOrDefault(clause => clause.ActSpan.Overlaps(span));

    /// <summary>Characters between two spans; 0 where they overlap.</summary>
    public static int Distance(TextSpan a, TextSpan b) => a.Overlaps(b) ? 0 : a.Start >= b.End ? a.Start - b.End : b.Start - a.End;
}
