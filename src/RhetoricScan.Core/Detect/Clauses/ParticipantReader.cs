using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Clauses;

/// <summary>Tells which actors a noun phrase stands for: by its head, by what modifies it ("Israeli forces"), by its owner ("our security").</summary>
internal sealed class ParticipantReader(ClauseScene scene)
{
    private const int MostConjuncts = 6;
    private readonly Dictionary<int, List<Participant>> known = [];

    private SentenceTree Tree => scene.Tree;

    /// <summary>The participants a phrase and its conjuncts stand for, at least one; those with several actors ("US and Israeli forces") give several.</summary>
    public List<Participant> Read(int head)
    {
        if (known.TryGetValue(head, out var read)) return read;
        return known[head] = ReadNew(head);
    }

    private List<Participant> ReadNew(int head) => Gather(head, noun => ReadOne(noun));

    /// <summary>What <paramref name="one"/> reads of a noun and its conjuncts: the actors, each once; where there are none, the first that is none.</summary>
    public List<Participant> Gather(int head, Func<int, List<Participant>> one)
    {
        var all = new List<Participant>();
        foreach (var noun in Tree.WithConjuncts(head).Take(MostConjuncts))
            if (noun == head || Tree.IsNominal(noun)) all.AddRange(one(noun));
        var actors = all.Where(participant => participant.ActorId is not null).DistinctBy(participant => participant.ActorId).ToList();
        return actors.Count > 0 ? actors : all[..1];
    }

    /// <summary>True when a phrase names an actor at its head or by its modifiers.</summary>
    public bool HasActor(int head) => Read(head).Exists(participant => participant.ActorId is not null);

    /// <summary>The actors that own a noun or modify it, without regard to its own meaning: the doers of an event noun.</summary>
    public List<Participant> Modifiers(int noun, Func<int, bool> wanted)
    {
        var found = new List<Participant>();
        foreach (var child in Tree.Children(noun))
        {
            if (!Tree.IsAny(child, "amod", "compound", "nmod:poss", "det", "nummod", "flat") || !wanted(child)) continue;
            foreach (var part in Tree.WithConjuncts(child)) AddActorsIn(part, found);
        }
        return [.. found.DistinctBy(participant => participant.ActorId)];
    }

    /// <summary>The words of a phrase: its head and what hangs on it directly, clauses and conjuncts left out.</summary>
    public TextSpan SpanOf(int head)
    {
        var span = Tree[head].Span;
        foreach (var child in Tree.Children(head))
        {
            if (!Tree.IsAny(child, "det", "amod", "compound", "nmod", "nummod", "flat", "fixed") || Tree.CaseOf(child) == "by") continue;
            span = span.Union(Tree.Is(child, "nmod") || Tree.Is(child, "flat") || Tree.Is(child, "compound") ? SpanOf(child) : Tree[child].Span);
        }
        return span;
    }

    private List<Participant> ReadOne(int noun, int depth = 0)
    {
        var named = Named(noun, atPlaces: true);
        if (named.Count == 0) named = Owners(noun, atPlaces: true);
        if (named.Count == 0 && depth < 3 && Tree.Child(noun, "cop") >= 0 && Tree.Child(noun, "nsubj") is var subject and >= 0) return ReadOne(subject, depth + 1);
        return WithBody(noun, named);
    }

    /// <summary>The actors a noun names or stands for ("Israeli forces", a court), without those that only own it.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="atPlaces">True where who is at a place counts as of the place ("the people in X").</param>
    public List<Participant> Named(int noun, bool atPlaces)
    {
        var named = Direct(noun);
        if (named.Count == 0) named = ByModifier(noun, atPlaces);
        return named.Count > 0 ? named : ByBody(noun);
    }

    /// <summary>The actors read of a noun with the body it names; the noun itself, as no actor, where there are none.</summary>
    public List<Participant> WithBody(int noun, List<Participant> actors)
    {
        var body = scene.BodyAt(noun)?.EntityId;
        return actors.Count > 0 ? [.. actors.Select(participant => participant with { Body = participant.Body ?? body })] : [new Participant(SpanOf(noun), null, Side.Unknown) { Body = body }];
    }

    /// <summary>A body that can act, named by the head or before a noun that stands for it ("the Council's members").</summary>
    private List<Participant> ByBody(int noun)
    {
        var body = scene.BodyAt(noun) ?? (IsActorHead(noun)
            ? Tree.Children(noun).Where(child => Tree.IsAny(child, "compound", "nmod:poss", "nmod")).Select(scene.BodyAt).FirstOrDefault(mention => mention is not null)
            : null);
        return body is not null && scene.CanAct(body.EntityId) ? [new Participant(SpanOf(noun), body.EntityId, Side.Other) { Body = body.EntityId }] : [];
    }

    /// <summary>An actor named by the head itself; an adjective form at the head counts only when the head is no other noun.</summary>
    private List<Participant> Direct(int noun)
    {
        var mention = scene.At(noun);
        return mention is null || IsToldAnew(noun, mention) ? [] : [Participant(noun, mention.EntityId)];
    }

    /// <summary>"the regime that oppresses them": a description with a clause of its own picks up nobody told before.</summary>
    private bool IsToldAnew(int noun, Mention mention) => mention.Form == Coreference.Form && Tree[noun].Pos == UniversalPos.NOUN && Tree.Child(noun, "det") is var det and >= 0 && Tree.Form(det) == "the" &&
        Tree.Child(noun, "acl") is var clause && clause > noun && Tree.Form(noun + 1) != ",";

    /// <summary>"Israeli forces", "the government of Japan": the noun stands for the actor that modifies it.</summary>
    private List<Participant> ByModifier(int noun, bool atPlaces)
    {
        var form = Tree.Form(noun);
        if (!IsActorHead(noun) && !scene.Cues.OwnNouns.Contains(form) && !scene.Cues.OtherNouns.Contains(form)) return [];
        var modifiers = ActorsAround(noun, atPlaces);
        var others = modifiers.Where(participant => participant.ActorId != ActorIds.Own).ToList();
        if (others.Count > 0) return others;
        return scene.Cues.OtherNouns.Contains(form) ? [] : modifiers;
    }

    /// <summary>The actors known by an id that the words below a token name; none where the token is -1.</summary>
    public List<Participant> Named(int token) => token < 0 ? [] : [.. Read(token).Where(participant => participant.ActorId is not null)];

    private bool IsActorHead(int noun) => scene.Cues.ActorHeads.Contains(Tree.Form(noun)) || scene.Cues.ActorHeads.Contains(Tree.Lemma(noun));

    /// <summary>"our security", "the sovereignty of Iran": what is done to it is done to its owner, what it does its owner does.</summary>
    public List<Participant> Owners(int noun, bool atPlaces)
    {
        if (scene.Cues.OtherNouns.Contains(Tree.Form(noun)) || Tree[noun].Pos is not (UniversalPos.NOUN or UniversalPos.PROPN)) return [];
        return ActorsAround(noun, atPlaces);
    }

    private List<Participant> ActorsAround(int noun, bool atPlaces)
    {
        var found = Modifiers(noun, _ => true);
        if (found.Count == 0)
        {
            foreach (var nmod in Tree.Children(noun, "nmod"))
                if (Tree.CaseOf(nmod) is "of" or "" || (atPlaces && Tree.CaseOf(nmod) == "in")) foreach (var part in Tree.WithConjuncts(nmod)) found.AddRange(Direct(part) is { Count: > 0 } direct ? direct : ByModifier(part, atPlaces));
        }
        return [.. found.Select(participant => participant with { Span = SpanOf(noun) }).DistinctBy(participant => participant.ActorId)];
    }

    private void AddActorsIn(int token, List<Participant> found)
    {
        if (Tree[token].Xpos == "VBN" && token >= 2 && Tree.Form(token - 1) == "-" && scene.Acts.Verbs(Tree.Lemma(token)).Any(entry => entry.Class.Sign < 0)) return;
        if (scene.At(token) is { } mention && !IsPartOfNoun(token, mention)) found.Add(Participant(token, mention.EntityId));
        if (found.Count == 0 && scene.BodyAt(token) is { } body && scene.CanAct(body.EntityId)) found.Add(new Participant(SpanOf(token), body.EntityId, Side.Other) { Body = body.EntityId });
        if (found.Count == 0)
            foreach (var child in Tree.Children(token)) if (Tree.IsAny(child, "compound", "amod", "nmod", "punct") && scene.At(child) is { } named) found.Add(Participant(child, named.EntityId));
    }

    /// <summary>"the strong" in "the strong support", "the regime" in "the regime that": an article or adjective by which no actor owns the noun behind it.</summary>
    private bool IsPartOfNoun(int token, Mention mention) => Tree.Form(mention.FirstToken) == "the" && mention.NameKind != ActorNameKind.Adjective && (Tree.Is(token, "det") || (Tree.Is(token, "amod") && Tree[token].Pos == UniversalPos.ADJ && mention.EndToken == token + 1));

    private Participant Participant(int head, string actorId) =>
        new(SpanOf(head), actorId.Length == 0 ? null : actorId, actorId.Length == 0 ? Side.Other : scene.Speech.Own.SideOf(actorId));
}
