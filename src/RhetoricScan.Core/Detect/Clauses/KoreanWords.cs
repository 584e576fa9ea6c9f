using System.Collections.Frozen;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Clauses;

/// <summary>An act found in a Korean word.</summary>
/// <param name="Entry">What it is.</param>
/// <param name="Token">The word.</param>
/// <param name="Ending">What stands behind it in the word.</param>
/// <param name="IsNoun">True for an event noun that no verb takes up.</param>
/// <param name="IsPassive">True when its subject is acted upon.</param>
internal sealed record KoreanAct(ActEntry Entry, int Token, string Ending, bool IsNoun, bool IsPassive);

/// <summary>Role that particles give a word.</summary>
internal enum KoreanRole
{
    /// <summary>Acts, in an active clause.</summary>
    Subject,

    /// <summary>Is acted upon.</summary>
    Object,

    /// <summary>Is acted upon from outside ("에 대한").</summary>
    Target,

    /// <summary>Acts, in a passive clause ("에 의해").</summary>
    Agent,
}

/// <summary>The words of a Korean sentence with what their particles and endings say.</summary>
internal sealed class KoreanWords(ClauseScene scene)
{
    private readonly KoreanCues cues = scene.Cues.Korean;

    /// <summary>Number of words.</summary>
    public int Count => scene.Tree.Count;

    /// <summary>The act that a word names; null for none. In a compound the act that ends last is meant.</summary>
    public KoreanAct? ActAt(int token)
    {
        var word = Word(token);
        if (scene.At(token) is not null || cues.TargetPhrases.Contains(word) || IsLightVerb(token, word)) return null;
        ActEntry? best = null;
        var bestEnd = 0;
        for (var start = 0; start < word.Length - 1; start++)
        {
            if (start == 1) continue;
            foreach (var entry in scene.Acts.StartingWith(word.AsSpan(start)))
            {
                var end = start + entry.Words[0].Length;
                if (entry.Kind != ActKind.Noun && start > 0) continue;
                if (end > bestEnd || (end == bestEnd && best is not null && entry.Words[0].Length > best.Words[0].Length)) (best, bestEnd) = (entry, end);
            }
        }
        return best is null ? null : Make(best, token, word[bestEnd..]);
    }

    /// <summary>True for the verb that takes up an event noun right before it: the noun tells the act.</summary>
    private bool IsLightVerb(int token, string word) => token > 0 && Starts(word, cues.LightVerbs) &&
        Word(token - 1) is [.., '을' or '를'] before && scene.Acts.StartingWith(before).Any();

    /// <summary>The actors joined to one by 와 or 과, itself included.</summary>
    public List<Mention> WithJoined(Mention? mention)
    {
        var all = new List<Mention>();
        for (var at = mention; at is not null;)
        {
            all.Insert(0, at);
            var first = at.FirstToken;
            at = scene.Mentions.LastOrDefault(other => other.EndToken == first && ParticleOf(other) is "와" or "과" or "이랑" or "랑" && other.EndToken == first);
        }
        return all;
    }

    /// <summary>"러시아의 우크라이나 침공": the bare actor right before an event noun that already has an owner.</summary>
    public Mention? BareBefore(int token, Mention? owner) =>
        scene.Mentions.LastOrDefault(mention => mention.EndToken == token && !ReferenceEquals(mention, owner) && ParticleOf(mention).Length == 0);

    /// <summary>The nearest actor before a word whose particle or following word gives it the role.</summary>
    /// <param name="token">The word.</param>
    /// <param name="role">The role.</param>
    /// <param name="from">First word that may name the actor.</param>
    public Mention? Before(int token, KoreanRole role, int from = 0) => scene.Mentions.LastOrDefault(mention => mention.FirstToken >= from && mention.EndToken <= token && RoleOf(mention) == role);

    /// <summary>
    /// Where the clause of an act begins: behind the last act before it whose ending closes a clause of its own ("공격하면", "공격했지만"). Verbs joined
    /// by -고, -며, -여 share their object, and a clause before its noun is part of the next.
    /// </summary>
    public int ClauseStart(KoreanAct act)
    {
        for (var i = act.Token - 1; i >= 0; i--)
            if (Word(i) is { Length: > 1 } word && cues.ClauseEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) && ActAt(i) is { IsNoun: false }) return i + 1;
        return 0;
    }

    /// <summary>"미국의 침략", "미국 침략": the actor directly before an event noun, or its owner some words before.</summary>
    public Mention? Owner(int token) => scene.Mentions.LastOrDefault(mention => mention.EndToken <= token && token - mention.EndToken < 4 && ParticleOf(mention) == "의") ??
        scene.Mentions.LastOrDefault(mention => mention.EndToken == token && ParticleOf(mention).Length == 0);

    /// <summary>"이란을 공격한 미국": the actor behind a clause that stands before its noun.</summary>
    public Mention? Modified(KoreanAct act) => cues.Adnominal.Contains(act.Ending)
        ? scene.Mentions.FirstOrDefault(mention => mention.FirstToken > act.Token && mention.FirstToken <= act.Token + 2)
        : null;

    /// <summary>True for 안, 못 before, 않, 못하 in or behind the word.</summary>
    public bool IsNegated(KoreanAct act) => act.Token > 0 && Word(act.Token - 1) is "안" or "못" || Holds(act, cues.Negators, skip: act.Entry.Words[0].Length);

    /// <summary>Modality by endings of the word and the next two.</summary>
    public Modality ModalityOf(KoreanAct act)
    {
        if (Word(Count - 1).Length == 0 && scene.Tree[Count - 1].Form == "?" && !scene.Find(CuePhrase.Rhetorical).Any()) return Modality.Question;
        if (act.IsNoun) return Modality.Fact;
        var tail = Tail(act);
        if (act.Ending.EndsWith('면')) return Modality.Hypothetical;
        if (cues.Demands.Any(ending => tail.Contains(ending, StringComparison.Ordinal))) return Modality.Demand;
        return cues.Possibles.Any(ending => tail.Contains(ending, StringComparison.Ordinal)) ? Modality.Possible : Modality.Fact;
    }

    /// <summary>Quotation, or a quotative ending with a verb of speech behind it; its subject holds the content.</summary>
    public VoiceReader.Reading VoiceOf(KoreanAct act)
    {
        var offset = scene.Tree[act.Token].Span.Start;
        if (scene.Speech.Voices.IsOtherTurn(offset)) return new VoiceReader.Reading(Voice.Quoted, null, false);
        var holder = scene.Mentions.FirstOrDefault(mention => mention.EndToken <= act.Token && RoleOf(mention) == KoreanRole.Subject);
        var isOwn = holder is not null && scene.Speech.Own.SideOf(holder.EntityId) == Side.Own;
        if (scene.Speech.Voices.QuoteAt(offset, scene.Speech.Annotated.Speech.Body) is not null)
            return new VoiceReader.Reading(Voice.Quoted, isOwn ? ActorIds.Own : null, false);
        if (!IsQuotative(act)) return default;
        return isOwn ? default : new VoiceReader.Reading(Voice.Reported, holder?.EntityId, false);
    }

    private bool IsQuotative(KoreanAct act)
    {
        for (var i = act.Token; i < Math.Min(Count, act.Token + 3); i++)
        {
            var word = WithQuotative(i);
            if (!cues.Quotatives.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))) continue;
            return Enumerable.Range(i, Count - i).Any(next => cues.Reports.Any(verb => Word(next).StartsWith(verb, StringComparison.Ordinal))) || word.EndsWith("다며", StringComparison.Ordinal);
        }
        return false;
    }

    /// <summary>A word with the ending that a closing quotation mark parts from it: "공격했다”고".</summary>
    private string WithQuotative(int token)
    {
        var next = token + 1 < Count && Word(token + 1).Length == 0 ? token + 2 : token + 1;
        return next < Count && Word(next) is "고" or "라고" or "며" or "라며" ? Word(token) + Word(next) : Word(token);
    }

    private KoreanAct Make(ActEntry entry, int token, string ending)
    {
        if (entry.Kind != ActKind.Noun) return new KoreanAct(entry, token, ending, false, cues.PassiveVerbs.Any(mark => ending.StartsWith(mark, StringComparison.Ordinal)));
        var next = token + 1 < Count ? Word(token + 1) : "";
        var takenUp = ending is "을" or "를" or "" && next.Length > 0;
        var passive = Starts(ending, cues.PassiveVerbs) || (takenUp && Starts(next, cues.PassiveVerbs));
        var verb = passive || Starts(ending, cues.ActiveEndings) || (takenUp && Starts(next, cues.LightVerbs));
        return new KoreanAct(entry, token, ending, !verb, passive);
    }

    private KoreanRole? RoleOf(Mention mention)
    {
        var next = mention.EndToken < Count ? Word(mention.EndToken) : "";
        if (cues.AgentPhrases.Contains(next)) return KoreanRole.Agent;
        if (cues.TargetPhrases.Contains(next)) return KoreanRole.Target;
        var particle = ParticleOf(mention);
        if (cues.SubjectParticles.Contains(particle)) return KoreanRole.Subject;
        if (cues.ObjectParticles.Contains(particle)) return KoreanRole.Object;
        return cues.TargetParticles.Contains(particle) ? KoreanRole.Target : null;
    }

    /// <summary>The last particle of the words that name an actor, or of the noun right behind that stands for it ("북한 정권이").</summary>
    private string ParticleOf(Mention mention)
    {
        var word = Word(mention.EndToken - 1);
        var particle = word.EndsWith(mention.Form, StringComparison.OrdinalIgnoreCase) ? "" : cues.Particles.LastParticle(word);
        if (particle.Length > 0 || mention.EndToken >= Count) return particle;
        var next = Word(mention.EndToken);
        var last = cues.Particles.LastParticle(next);
        return last.Length > 0 && cues.ActorHeads.Contains(next[..^last.Length]) ? last : "";
    }

    private bool Holds(KoreanAct act, FrozenSet<string> marks, int skip)
    {
        var next = act.Token + 1 < Count ? Word(act.Token + 1) : "";
        return marks.Any(mark => mark.Length > 0 && (act.Ending.Contains(mark, StringComparison.Ordinal) || (skip > 0 && act.Ending.EndsWith('지') && next.StartsWith(mark, StringComparison.Ordinal))));
    }

    private string Tail(KoreanAct act) => string.Join(' ', Enumerable.Range(act.Token, Math.Min(3, Count - act.Token)).Select(Word));

    private static bool Starts(string text, FrozenSet<string> marks) => marks.Any(mark => text.StartsWith(mark, StringComparison.Ordinal));

    /// <summary>A word without marks around it; a closing quotation mark within it falls away too ("공격했다”고").</summary>
    private string Word(int token) => scene.Tree.Form(token).Replace("”", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).Trim('.', ',', '!', '?', '"', '“', '”', '‘', '’', '\'', '(', ')', '《', '》', '…');
}
