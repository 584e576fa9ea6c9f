using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Clauses;

/// <summary>In whose voice a clause is said: quotation, reported speech with its holder, hearsay, endorsement.</summary>
internal sealed class VoiceReader(ClauseScene scene, RoleFinder roles, ParticipantReader participants)
{
    private SentenceTree Tree => scene.Tree;

    private ClauseCues Cues => scene.Cues;

    private bool IsEndorsed => scene.Find(CuePhrase.Endorsement).Any();

    /// <summary>Voice, holder and endorsement.</summary>
    public readonly record struct Reading(Voice Voice, string? Holder, bool Endorsed);

    /// <summary>Reads the clause around a token.</summary>
    public Reading Of(int token)
    {
        var offset = Tree[token].Span.Start;
        var body = scene.Speech.Annotated.Speech.Body;
        if (scene.Speech.Voices.IsOtherTurn(offset)) return new Reading(Voice.Quoted, null, false);
        var reported = Reported(token);
        if (scene.Speech.Voices.QuoteAt(offset, body) is { } quote)
            return new Reading(Voice.Quoted, reported?.Holder ?? HolderOutside(quote), IsEndorsed || reported is { Endorsed: true });
        return reported ?? Hearsay(token) ?? default;
    }

    /// <summary>The nearest governing verb of speech whose speaker is not the own side.</summary>
    private Reading? Reported(int token)
    {
        for (int at = token, steps = 0; at >= 0 && steps < Tree.Count; at = Tree.Head(at), steps++)
        {
            if (Comment(at) is var comment and >= 0 && Of(comment, factive: false) is { } aside) return aside;
            var head = Tree.Head(at);
            if (head < 0) break;
            if (Tree.IsAny(at, "ccomp", "xcomp", "parataxis", "csubj", "acl") && Governor(at, head) is { } reading) return reading;
        }
        return BySource(token);
    }

    /// <summary>"..., X says": a verb of speech beside the content; -1 for none.</summary>
    private int Comment(int content)
    {
        foreach (var aside in Tree.Children(content, "parataxis")) if (IsReportVerb(aside)) return aside;
        return -1;
    }

    private Reading? Governor(int clause, int head)
    {
        var lemma = Tree.Lemma(head);
        if (Tree.Is(clause, "acl")) return Cues.ReportNouns.Contains(lemma) ? new Reading(Voice.Reported, null, false) : null;
        if (Tree.Is(clause, "xcomp") && !(roles.IsPassive(head) || lemma is "claim" or "pretend")) return null;
        var factive = Cues.Factive.Contains(lemma);
        return factive || Cues.Reporting.Contains(lemma) ? Of(head, factive) : null;
    }

    /// <summary>What a verb of speech makes of its content; null when the own side says it.</summary>
    private Reading? Of(int verb, bool factive)
    {
        var subject = roles.IsPassive(verb) ? roles.ByPhrase(verb) : roles.Subject(verb);
        if (subject < 0) return factive ? null : new Reading(Voice.Reported, null, IsEndorsed);
        if (Tree.Form(subject) is "it" or "there" or "this" or "that" or "это" && factive) return null;
        var holder = participants.Read(subject)[0];
        if (holder.Side == Side.Own || holder.ActorId == ActorIds.Everyone) return holder.ActorId is ActorIds.Own or ActorIds.Everyone ? null : new Reading(Voice.Reported, ActorIds.Own, false);
        return new Reading(Voice.Reported, holder.ActorId, IsEndorsed || factive);
    }

    private bool IsReportVerb(int token) => Tree.IsVerb(token) && Cues.Reporting.Contains(Tree.Lemma(token));

    /// <summary>"according to X": X holds what the sentence says, unless it stands within X's own phrase.</summary>
    private Reading? BySource(int token)
    {
        foreach (var (_, first, end) in scene.Find(CuePhrase.Source))
        {
            if (token >= first && token < end) continue;
            var named = scene.Mentions.FirstOrDefault(mention => mention.FirstToken >= end && mention.FirstToken <= end + 3);
            if (named is null || (named.FirstToken <= token && token < named.EndToken)) continue;
            return new Reading(Voice.Reported, HolderId(named.EntityId), IsEndorsed);
        }
        return null;
    }

    private Reading? Hearsay(int token)
    {
        foreach (var child in Tree.Children(token))
            if ((Tree.IsAny(child, "advmod", "discourse", "mark") && Cues.Hearsay.Contains(Tree.Form(child))) || (Tree.Is(child, "amod") && Cues.AllegedAdjectives.Contains(Tree.Form(child))))
                return new Reading(Voice.Reported, null, IsEndorsed);
        return null;
    }

    /// <summary>The actor beside a quotation that a verb of speech governs: "X said: “...”" in the same sentence.</summary>
    private string? HolderOutside(Text.TextSpan quote)
    {
        for (var i = 0; i < Tree.Count; i++)
        {
            if (quote.Contains(Tree[i].Span) || !IsReportVerb(i)) continue;
            if (roles.Subject(i) is var subject and >= 0 && participants.Read(subject)[0] is { ActorId: { } id }) return HolderId(id);
        }
        return scene.Mentions.FirstOrDefault(mention => mention.Span.End <= quote.Start && LabelFollows(mention)) is { } label ? HolderId(label.EntityId) : null;
    }

    /// <summary>"Sergey Lavrov: “...”".</summary>
    private bool LabelFollows(Mention mention) => mention.EndToken < Tree.Count && Tree.Form(mention.EndToken) == ":";

    private string HolderId(string actorId) => scene.Speech.Own.SideOf(actorId) == Side.Own ? ActorIds.Own : actorId;
}
