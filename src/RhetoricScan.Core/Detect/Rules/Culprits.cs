using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Detect.Views;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Rules;

/// <summary>
/// Who of the other actors named in a sentence may be the one blamed: not whoever suffers harm or enjoys help in it, nor who is only the place,
/// the beneficiary or the owner of the harmed ("in X", "for X", "the people of X"), nor a name in quotation marks of its own.
/// </summary>
internal static class Culprits
{
    /// <summary>Names of a list that are followed back to its first.</summary>
    private const int LongestList = 16;

    /// <summary>Words before "by" that may name the deed where the last of them is a verb: "the threats posed".</summary>
    private const int WordsOfDeed = 3;

    /// <summary>The same behind a noun: "violation of international law".</summary>
    private const int WordsOfNamedDeed = 6;

    private static readonly FrozenSet<string> Locations = Words("in within inside across throughout near around at");
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        [.. Locations, .. "for to toward towards with alongside against between among amid over into under than like unlike from occupied despite notwithstanding".Split(' ')], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Sufferers = Words("people peoples population populations citizens civilians children women rights refugees victims land lands territory territories city cities capital soil north south east west " +
        "sovereignty independence integrity security stability unity future situation case question issue crisis reconstruction development border borders nation part parts heart benefit favour favor interest interests defence defense support efforts initiative initiatives contribution contributions assistance help solidarity friendship");
    private static readonly FrozenSet<string> Coordinators = Words(", and or nor as well");
    private static readonly FrozenSet<string> Quotes = FrozenSet.ToFrozenSet(["\"", "“", "”", "'", "‘", "’", "«", "»", "``", "''"], StringComparer.Ordinal);

    /// <summary>Id of the culprit named nearest to a span, agents of harm first; empty when nobody may be.</summary>
    public static string Nearest(SentenceView view, TextSpan span) => view.Mentions
        .Where(mention => mention.Kind == MentionKind.Actor && view.OwnSide.SideOf(mention.EntityId) == Side.Other)
        .Select(mention => (Mention: mention, Harms: IsHarmer(view, mention) || IsBy(view, mention)))
        .Where(other => other.Harms ? !IsMistaken(view, other.Mention) : !IsBystander(view, other.Mention) && !IsAffected(view, other.Mention))
        .OrderByDescending(other => other.Harms).ThenBy(other => RuleSight.Distance(other.Mention.Span, span))
        .FirstOrDefault().Mention?.EntityId ?? "";

    /// <summary>Id of a clause's agent where it is another actor; null where it is none, or a name behind "in" that was taken for one.</summary>
    public static string? Of(SentenceView view, Clause clause) =>
        clause.Agent is { Side: Side.Other, ActorId: { } id } agent && !view.Mentions.Any(mention => mention.EntityId == id && mention.Span.Overlaps(agent.Span) && IsMistaken(view, mention)) ? id : null;

    private static bool IsHarmer(SentenceView view, Mention mention) =>
        view.Clauses.Any(clause => clause.IsBlameworthy && clause.Agent is { } agent && agent.ActorId == mention.EntityId && agent.Span.Overlaps(mention.Span));

    /// <summary>"destroyed by X", "the threats from X"; not "the party led by X", "withdrawal from X": the words before are harm or a cue of blame.</summary>
    private static bool IsBy(SentenceView view, Mention mention)
    {
        var tokens = view.Sentence.Tokens;
        if (MarkBefore(view.Sentence, mention) is not (var at and > 0) || tokens[at].Form.ToLowerInvariant() is not ("by" or "from")) return false;
        var words = tokens[at - 1].Pos == UniversalPos.VERB ? WordsOfDeed : WordsOfNamedDeed;
        var deed = new TextSpan(tokens[Math.Max(0, at - words)].Span.Start, tokens[at].Span.Start);
        return view.Clauses.Any(clause => clause.IsBlameworthy && clause.ActSpan.Overlaps(deed)) || view.CuesOf(OutwardBlame.Code).Any(cue => cue.Span.Overlaps(deed));
    }

    private static bool IsAffected(SentenceView view, Mention mention) =>
        view.Clauses.Any(clause => clause.Sign != 0 && clause.Patient is { } patient && patient.Span.Overlaps(mention.Span));

    /// <summary>Whether a doer was taken for one: told by trees only a place ("in Zed"), told by the order of words any bystander.</summary>
    private static bool IsMistaken(SentenceView view, Mention mention) => view.Sentence.Tokens[0].Relation.Length == 0 ? IsBystander(view, mention)
        : MarkBefore(view.Sentence, mention) is var before && before >= 0 && Locations.Contains(view.Sentence.Tokens[before].Form.ToLowerInvariant()) && !IsDoerBefore(view, mention) && !IsHead(view, before);

    /// <summary>"the authorities in Zed": the place belongs to the doer.</summary>
    private static bool IsHead(SentenceView view, int preposition) =>
        view.Clauses.Any(clause => clause.Agent is { } agent && agent.Span.Start < view.Sentence.Tokens[preposition].Span.Start && agent.Span.End > view.Sentence.Tokens[preposition].Span.End);

    private static bool IsBystander(SentenceView view, Mention mention, int listed = 0)
    {
        var tokens = view.Sentence.Tokens;
        var before = MarkBefore(view.Sentence, mention);
        if (IsQuotedAlone(tokens, mention)) return true;
        if (IsDoerBefore(view, mention)) return false;
        if (before < 0) return false;
        if (listed < LongestList && Coordinators.Contains(tokens[before].Form) && !(tokens[before].Form == "," && IsSubject(view, mention)) && Neighbour(view, before) is { } neighbour) return IsBystander(view, neighbour, listed + 1);
        var mark = tokens[before].Form.ToLowerInvariant();
        if (mark == "for" && IsSubject(view, mention)) return false;
        if (mark == "of") return before > 0 && Sufferers.Contains(tokens[before - 1].Form.ToLowerInvariant());
        return Places.Contains(mark) || (mention.EndToken < tokens.Length && Sufferers.Contains(tokens[mention.EndToken].Form.ToLowerInvariant()));
    }

    /// <summary>"an end to the Zedian occupation", "in the face of Zed's brutal attacks": the doer of the deed named behind it, whatever stands before.</summary>
    private static bool IsDoerBefore(SentenceView view, Mention mention) => view.Clauses.Any(clause =>
        clause.Form == ClauseForm.Nominal && clause.Agent is { } agent && agent.Span.Overlaps(mention.Span) && IsJustBefore(view.Sentence.Tokens, mention, clause.ActSpan));

    private static bool IsJustBefore(ImmutableArray<Token> tokens, Mention mention, TextSpan act)
    {
        var next = mention.EndToken;
        while (next < tokens.Length && !tokens[next].Span.Overlaps(act) && IsBetween(tokens[next])) next++;
        return next < tokens.Length && tokens[next].Span.Overlaps(act);
    }

    /// <summary>What may stand between a doer and the deed: the sign of the genitive and adjectives.</summary>
    private static bool IsBetween(Token token) => token.Pos is UniversalPos.ADJ or UniversalPos.ADV or UniversalPos.PART || token.Form is "'s" or "’s" or "'" or "’";

    private static bool IsQuotedAlone(ImmutableArray<Token> tokens, Mention mention) =>
        mention.FirstToken > 0 && mention.EndToken < tokens.Length && Quotes.Contains(tokens[mention.FirstToken - 1].Form) && Quotes.Contains(tokens[mention.EndToken].Form);

    /// <summary>The word before a name and its articles and adjectives; -1 at the start.</summary>
    private static int MarkBefore(Sentence sentence, Mention mention)
    {
        var before = mention.FirstToken - 1;
        while (before >= 0 && IsFiller(sentence.Tokens[before])) before--;
        return before;
    }

    /// <summary>"in Iraq, Libya and Syria": the name before a comma or conjunction.</summary>
    private static Mention? Neighbour(SentenceView view, int coordinator)
    {
        var end = coordinator;
        while (end > 0 && Coordinators.Contains(view.Sentence.Tokens[end - 1].Form)) end--;
        return view.Mentions.FirstOrDefault(mention => mention.Kind == MentionKind.Actor && mention.EndToken == end);
    }

    /// <summary>"In Ukraine, Russia has destroyed": behind the comma a subject begins, no list goes on; "it is time for Zed to end". Told by trees alone.</summary>
    private static bool IsSubject(SentenceView view, Mention mention) => view.Sentence.Tokens[mention.EndToken - 1].Relation.StartsWith("nsubj", StringComparison.Ordinal);

    /// <summary>Words that may stand between a preposition and a name.</summary>
    private static bool IsFiller(Token token) => token.Pos is UniversalPos.DET or UniversalPos.ADJ || token.Form.ToLowerInvariant() is "the" or "*" or "**" or "a" or "an" or "our" or "its" or "their" or "both" or "other";

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
