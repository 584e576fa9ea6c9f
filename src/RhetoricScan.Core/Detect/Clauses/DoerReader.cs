using System.Collections.Frozen;

namespace RhetoricScan.Detect.Clauses;

/// <summary>
/// Tells which actors do what a noun phrase does as the subject of an act: those it names or stands for; of an event who did it, never whom it was
/// done to ("the occupation of X threatens us"); of another noun its owner, unless it only befalls or surrounds the owner ("the crisis in X").
/// </summary>
internal sealed class DoerReader(ClauseScene scene, ParticipantReader participants, RoleFinder roles, ActFinder acts)
{
    private const int DeepestCopula = 3;

    /// <summary>Nouns whose owner doesn't act by them.</summary>
    private static readonly FrozenSet<string> Circumstances = FrozenSet.ToFrozenSet(
        ["situation", "crisis", "conflict", "problem", "question", "issue", "case", "matter", "plight", "suffering", "tragedy", "fate", "destiny", "dispute", "future", "history", "past", "event", "development", "circumstance",
            "condition", "experience", "example", "victim", "refugee", "land", "territory", "soil", "freedom", "independence", "sovereignty", "security", "stability", "unity", "integrity", "peace", "prosperity", "poverty", "debt", "interest",
            "right", "need", "life", "existence", "survival", "presence", "absence", "lack", "loss", "death", "end", "fall", "name", "part", "majority", "number", "area", "region", "city", "town", "village", "border", "climate",
            "environment", "economy", "market", "child", "woman", "concern", "view", "opinion", "hope", "belief", "session", "rest", "root", "cause", "reason", "factor", "effect", "impact", "consequence", "result", "reform", "membership"],
        StringComparer.Ordinal);

    /// <summary>Who is of the state wherever it is: "the regime in X", not "forces in X".</summary>
    private static readonly FrozenSet<string> Natives = FrozenSet.ToFrozenSet(
        ["government", "governments", "regime", "regimes", "authorities", "leadership", "leaders", "rulers", "junta", "clique", "administration", "police", "army", "military", "officials", "parliament", "party", "parties", "opposition"], StringComparer.Ordinal);

    private readonly Dictionary<int, List<Participant>> known = [];

    private SentenceTree Tree => scene.Tree;

    /// <summary>The doers of what a phrase and its conjuncts do, at least one participant.</summary>
    public List<Participant> Read(int head)
    {
        if (scene.Cues.HasCases) return participants.Read(head);
        if (known.TryGetValue(head, out var read)) return read;
        return known[head] = participants.Gather(head, noun => One(noun, 0));
    }

    /// <summary>The actors among the doers; none for no noun.</summary>
    public List<Participant> Actors(int head) => head < 0 ? [] : [.. Read(head).Where(participant => participant.ActorId is not null)];

    private List<Participant> One(int noun, int depth)
    {
        var named = participants.Named(noun, IsNative(noun));
        if (named.Count == 0) named = acts.OfNoun(noun) is { Entry: { } entry } ? OfEvent(noun, entry) : OfThing(noun);
        if (named.Count == 0 && depth < DeepestCopula && Tree.Child(noun, "cop") >= 0 && Tree.Child(noun, "nsubj") is var subject and >= 0) return One(subject, depth + 1);
        return participants.WithBody(noun, named);
    }

    private bool IsNative(int noun) => Natives.Contains(Tree.Form(noun)) || (noun > 0 && Tree.Form(noun - 1) is "security" or "opposition");

    private List<Participant> OfThing(int noun) => Circumstances.Contains(Tree.Lemma(noun)) ? [] : participants.Owners(noun, IsNative(noun));

    /// <summary>Who did an event: its modifiers and possessor, else whom "by" names, else whom "of" names where such an event is told of its doer.</summary>
    private List<Participant> OfEvent(int noun, ActEntry entry)
    {
        var found = participants.Modifiers(noun, child => !EventOwners.IsPatient(Tree, child, noun, entry, roles.ByPhrase(noun) >= 0));
        if (found.Count == 0 && roles.ByPhrase(noun) is var by and >= 0) found = participants.Named(by);
        var isOfDoer = entry.Class.Id == "MOBILIZE" || entry.Frame.GetValueOrDefault("of", ActRole.Patient) == ActRole.Agent;
        foreach (var below in Tree.Children(noun, "nmod"))
            if (isOfDoer && found.Count == 0 && Tree.CaseOf(below) == "of") found = participants.Named(below);
        var span = participants.SpanOf(noun);
        return [.. found.Select(participant => participant with { Span = span })];
    }
}
