using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Annotate;

namespace RhetoricScan.Detect.Clauses;

/// <summary>Recognises the act a token names, with the other words of a light-verb phrase.</summary>
internal sealed class ActFinder(ClauseScene scene)
{
    private const int Reach = 8;
    private const int ShortestStem = 3;
    private static readonly FrozenSet<string> Forces = FrozenSet.ToFrozenSet(["force", "troop", "army", "military", "soldier", "contingent", "personnel", "unit", "settler", "weapon", "base"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Lands = FrozenSet.ToFrozenSet(["territory", "land", "area", "zone", "region", "strip", "height", "heights", "settlement", "soil", "border", "line", "city", "town", "village", "country", "golan", "farm", "farms"], StringComparer.Ordinal);

    private SentenceTree Tree => scene.Tree;

    /// <summary>An act with the tokens that name it, first to last.</summary>
    public sealed record Act(ActEntry? Entry, int Head, int[] Others)
    {
        /// <summary>True when a token is one of those that name the act.</summary>
        public bool Has(int token) => token == Head || Others.AsSpan().Contains(token);
    }

    /// <summary>The longest entry a verb begins; a verb of no entry is an act without class.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="hasObject">True when something is acted upon directly.</param>
    public Act OfVerb(int verb, bool hasObject)
    {
        var candidates = Candidates(verb);
        foreach (var entry in candidates)
            if (entry.Words.Length > 1 && Others(verb, entry) is { } others) return new Act(entry, verb, others);
        if (IsSituated(verb)) return new Act(null, verb, []);
        if (IsLeavingLand(verb, "obl", hasObject) && scene.Acts.Verbs("retreat") is [{ } retreat, ..]) return new Act(retreat with { Words = ["withdraw"] }, verb, []);
        var single = candidates.Where(entry => entry.Words.Length == 1 && !(entry.IsBare && hasObject)).ToList();
        var chosen = single.Find(entry => entry.Kind == ActKind.Ergative == !hasObject) ?? single.Find(entry => entry.Kind != ActKind.Ergative);
        return new Act(chosen, verb, []);
    }

    /// <summary>"withdraw from Lebanon", "the withdrawal of troops": land is left or forces are taken home, no treaty or body abandoned.</summary>
    private bool IsLeavingLand(int act, string relation, bool hasObject)
    {
        if (scene.Cues.HasCases || Tree.Lemma(act) is not ("withdraw" or "withdrawal")) return false;
        return (hasObject && Tree.Children(act).Any(child => Tree.IsAny(child, "obj", "nsubj:pass", "nmod", "compound", "amod") && Forces.Contains(Tree.Lemma(child)))) ||
            Tree.Children(act, relation).Any(child => Tree.CaseOf(child) == "from" && (Lands.Contains(Tree.Lemma(child)) || (scene.At(child) is { } actor && scene.BodyAt(child) is null && scene.IsState(actor.EntityId))));
    }

    /// <summary>"the answer lies with the Council", "what lies ahead": tells where something is, no lie; "rallied to our side" is no protest.</summary>
    private bool IsSituated(int verb) => (Tree.Lemma(verb) == "rally" && Tree.Children(verb, "obl").Any(child => Tree.CaseOf(child) is "to" or "around" or "round" or "behind")) || Tree.Lemma(verb) == "lie" && Tree.Children(verb).Any(child =>
        Tree.Is(child, "xcomp") || (Tree.Is(child, "obl") && Tree.CaseOf(child) is not ("" or "to" or "about")) || (Tree.Is(child, "advmod") && Tree.Form(child) is "ahead" or "here" or "there" or "herein" or "therein" or "elsewhere" or "behind"));

    /// <summary>True for a past tense that a tagger took for a noun, with a subject and in a form that a verb of the catalogue may have.</summary>
    public bool IsMistagged(int token) => scene.Cues.HasCases && Tree[token].Pos == UniversalPos.NOUN && Tree.Lemma(token) == Tree.Form(token) &&
        Tree.Form(token) is [.., 'л'] or [.., 'л', 'а' or 'о' or 'и'] && Tree.Child(token, "nsubj") >= 0 && Tree.Child(token, "cop") < 0 && Unlemmatised(token).Any();

    /// <summary>The entries of a verb by its lemma; where a lemmatizer of a language with many endings made no known word, those its form may belong to (a reflexive form to reflexive verbs only).</summary>
    private ImmutableArray<ActEntry> Candidates(int verb)
    {
        var known = scene.Acts.Verbs(Tree.Lemma(verb));
        return known.IsEmpty && scene.Cues.HasCases ? [.. Unlemmatised(verb)] : known;
    }

    /// <summary>Verbs with the stem of the form, and light verbs that begin like it and have their noun as its object ("ввели санкции").</summary>
    private IEnumerable<ActEntry> Unlemmatised(int verb)
    {
        var form = Tree.Form(verb);
        var light = Tree.Children(verb, "obj").SelectMany(noun => scene.Acts.Light(Tree.Lemma(noun))).Where(entry => form.AsSpan().CommonPrefixLength(entry.Words[0]) >= ShortestStem);
        return light.Concat(scene.Acts.ByForm(form).Where(entry => entry.Kind != ActKind.Noun && IsReflexive(entry.Words[0]) == IsReflexive(form)));
    }

    private static bool IsReflexive(string word) => word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("сь", StringComparison.Ordinal);

    /// <summary>The longest entry an event noun ends; null when it is none.</summary>
    public Act? OfNoun(int noun)
    {
        if (Tree[noun].Pos is not (UniversalPos.NOUN or UniversalPos.PROPN) || Tree.IsVerb(noun) || (Tree[noun].Pos == UniversalPos.PROPN && Tree.Is(noun, "flat")) || scene.BodyAt(noun) is { } body && body.EndToken - body.FirstToken > 1 || scene.At(noun) is { } actor && actor.EndToken - actor.FirstToken > 1) return null;
        if (IsLeavingLand(noun, "nmod", hasObject: true) && scene.Acts.Nouns("retreat") is [{ } retreat, ..]) return new Act(retreat with { Words = ["withdrawal"] }, noun, []);
        foreach (var entry in scene.Acts.Nouns(Tree.Lemma(noun)))
        {
            var start = noun - entry.Words.Length + 1;
            if (start < 0) continue;
            var fits = true;
            for (var i = 0; i < entry.Words.Length - 1 && fits; i++) fits = Tree.Lemma(start + i) == entry.Words[i];
            if (fits) return new Act(entry, noun, [.. Enumerable.Range(start, entry.Words.Length - 1)]);
        }
        return null;
    }

    /// <summary>The tokens of a longer entry behind its verb; a noun may also stand before it as passive subject or as what a participle hangs on.</summary>
    private int[]? Others(int verb, ActEntry entry)
    {
        if (entry.Words.Length == 2 && NounBefore(verb, entry.Words[1]) is var noun and >= 0) return [noun];
        var found = new int[entry.Words.Length - 1];
        var at = verb;
        for (var i = 0; i < found.Length; i++)
        {
            at = Next(verb, at, entry.Words[i + 1]);
            if (at < 0) return null;
            found[i] = at;
        }
        return found;
    }

    private int Next(int verb, int after, string word)
    {
        for (var i = after + 1; i < Tree.Count && i <= verb + Reach; i++)
            if ((Tree.Lemma(i) == word || Tree.Form(i) == word) && IsClose(i, verb)) return i;
        return -1;
    }

    /// <summary>True when at most two arcs lead from the token to the verb and no clause lies between.</summary>
    private bool IsClose(int token, int verb)
    {
        var depth = 0;
        for (var i = token; i != verb; i = Tree.Head(i), depth++)
            if (i < 0 || depth > 2 || Tree.IsAny(i, "acl", "advcl", "ccomp", "conj", "parataxis", "nsubj")) return false;
        return true;
    }

    private int NounBefore(int verb, string lemma)
    {
        foreach (var child in Tree.Children(verb))
            if (Tree.Is(child, "nsubj:pass") && Tree.Lemma(child) == lemma) return child;
        var head = Tree.Head(verb);
        return head >= 0 && Tree.IsAny(verb, "acl", "amod") && Tree.Lemma(head) == lemma ? head : -1;
    }
}
