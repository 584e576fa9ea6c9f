using System.Collections.Frozen;
using RhetoricScan.Annotate;

namespace RhetoricScan.Detect.Clauses;

/// <summary>Finds the nouns that fill the roles of a verb: its own dependents, or those it inherits by control, conjunction or relativisation.</summary>
internal sealed class RoleFinder(SentenceTree tree, ClauseCues cues, ActCatalogue acts, Attitudes attitudes)
{
    private const int DeepestControl = 8;

    /// <summary>Nouns an infinitive behind them belongs to, wherever a parser hangs it: "undermined the efforts in the region to restore peace".</summary>
    private static readonly FrozenSet<string> Aims = FrozenSet.ToFrozenSet(["effort", "attempt", "ability", "capacity", "right", "plan", "initiative", "appeal", "call", "decision", "need", "mission", "freedom", "willingness", "intention"], StringComparer.Ordinal);

    private readonly MisreadRoles misread = new(tree, cues);

    /// <summary>True for a passive verb, finite ("was struck", also where a parser took "was" behind "and" for a copula) or as a participle behind or before its noun ("sanctions imposed by", "stolen assets").</summary>
    public bool IsPassive(int verb)
    {
        foreach (var child in tree.Children(verb))
            if (tree.IsAny(child, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent") && !IsMisreadPast(child, verb)) return true;
        if (tree.Features(verb).Contains("Voice=Pass", StringComparison.Ordinal)) return true;
        if (tree.Child(verb, "nsubj") >= 0) return false;
        if (tree.Is(verb, "conj") && tree.Child(verb, "cop") >= 0 && IsPastParticiple(verb)) return true;
        if (IsSeenDone(verb) || IsDoneTo(verb)) return true;
        if (tree.Is(verb, "amod") || (tree.Is(verb, "acl") && !tree.Is(verb, "acl:relcl"))) return IsPastParticiple(verb);
        return tree.Is(verb, "conj") && tree.Head(verb) >= 0 && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "obj") < 0 && IsPastParticiple(verb) && IsPassive(tree.Head(verb));
    }

    /// <summary>"X rejected the appeal": a past tense that a parser took for a participle, which would need "was".</summary>
    private bool IsMisreadPast(int subject, int verb) => !cues.HasCases && tree.Is(subject, "nsubj:pass") && tree.Head(verb) < 0 && tree.Child(verb, "aux") < 0;

    /// <summary>"Invaded in 1990, X ...": the participle of an act before or behind its clause.</summary>
    private bool IsDoneTo(int verb) => !cues.HasCases && tree.Is(verb, "advcl") && tree[verb].Xpos == "VBN" && tree.Child(verb, "aux") < 0 && tree.Child(verb, "obj") < 0 && !acts.Verbs(tree.Lemma(verb)).IsEmpty;

    /// <summary>"see them punished", "have X isolated": a participle that says what is done to the object.</summary>
    private bool IsSeenDone(int verb) => tree.Head(verb) >= 0 && tree.Is(verb, "xcomp") && tree[verb].Xpos == "VBN" && tree.Child(verb, "aux") < 0 && tree.Child(verb, "obj") < 0 && tree.Child(tree.Head(verb), "obj") is var seen and >= 0 && seen < verb;

    /// <summary>The subject as it stands or is inherited; -1 when there is none. For a passive verb this is the one acted upon.</summary>
    public int Subject(int verb, int depth = 0)
    {
        if (depth > DeepestControl) return -1;
        if (HasInsertion(verb)) return Relative(verb) is var told and >= 0 ? Antecedent(told, verb) : -1;
        foreach (var child in tree.Children(verb))
            if (tree.IsAny(child, "nsubj", "csubj") && !misread.IsObject(child, verb)) return Antecedent(child, verb);
        if (misread.Subject(verb) is var taken and >= 0) return taken;
        var head = tree.Head(verb);
        if (head < 0) return -1;
        if (tree.Is(verb, "conj")) return tree.IsVerb(head) || tree.Child(head, "cop") >= 0 ? Subject(head, depth + 1) : tree.Is(head, "acl") ? Subject(head, depth + 1) : -1;
        if (IsSeenDone(verb)) return Object(head);
        if (tree.Is(verb, "xcomp")) return attitudes.IsOpinion(head) && tree[verb].Xpos != "VBG" && !IsPassive(head) ? Object(head) : Controller(head, depth);
        if (tree.Is(verb, "acl:relcl")) return -1;
        if (tree.Is(verb, "amod")) return head;
        if (tree.Is(verb, "acl")) return IsInfinitive(verb) ? OwnerOf(head, depth) : Modified(head);
        return tree.Is(verb, "advcl") ? SubjectOfAdverbial(verb, head, depth) : -1;
    }

    /// <summary>The direct object as it stands, is shared with a conjunct or is relativised; -1 when there is none.</summary>
    public int Object(int verb)
    {
        foreach (var child in tree.Children(verb))
            if ((tree.Is(child, "obj") && !misread.IsSubject(child, verb) && !(HasInsertion(verb) && child == Relative(verb))) || misread.IsObject(child, verb)) return Antecedent(child, verb);
        if (misread.ObjectInSubject(verb) is var split and >= 0) return split;
        if (tree.Is(verb, "conj") && tree.IsVerb(tree.Head(verb)) && tree.Child(tree.Head(verb), "obj") is var shared && shared > verb) return shared;
        if (tree.Child(verb, "obl") >= 0 || tree.Child(verb, "xcomp") >= 0 || tree.Child(verb, "ccomp") >= 0) return -1;
        foreach (var conjunct in tree.Children(verb, "conj"))
            if (tree.IsVerb(conjunct) && tree.Child(conjunct, "nsubj") < 0 && tree.Child(conjunct, "obj") is var later and >= 0) return later;
        return -1;
    }

    /// <summary>"the tests, which we fear may complicate the talks": a parser takes the verb of opinion put in for the subject.</summary>
    private bool HasInsertion(int verb) => tree.Child(verb, "nsubj") is var subject and >= 0 && tree[subject].Pos == UniversalPos.VERB && attitudes.IsOpinion(subject) && tree.Child(subject, "nsubj") >= 0;

    private int Relative(int verb)
    {
        foreach (var child in tree.Children(verb))
            if (cues.Relatives.Contains(tree.Form(child))) return child;
        return -1;
    }

    /// <summary>The noun of a by-phrase under a passive verb or a noun; -1 when there is none.</summary>
    public int ByPhrase(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (tree.Is(child, "obl:agent")) return child;
            if (cues.HasCases && tree.IsAny(child, "obl", "nmod") && tree.MarkOf(child) == "ins" && tree.IsNominal(child) && IsPassive(head)) return child;
            if (tree.IsAny(child, "obl", "nmod") && tree.CaseOf(child) == "by" && tree.IsNominal(child)) return child;
        }
        foreach (var oblique in tree.Children(head, "obl"))
        {
            foreach (var below in tree.Children(oblique, "nmod"))
                if (tree.CaseOf(below) == "by" && acts.Nouns(tree.Lemma(oblique)).IsEmpty) return below;
        }
        return -1;
    }

    /// <summary>A relative pronoun's antecedent, any other noun itself.</summary>
    public int Antecedent(int noun, int verb)
    {
        if (!cues.Relatives.Contains(tree.Form(noun)) && !cues.Relatives.Contains(tree.Lemma(noun))) return noun;
        for (var i = verb; i >= 0; i = tree.Head(i))
            if (tree.Is(i, "acl") && tree.Head(i) >= 0) return Modified(tree.Head(i));
        return noun;
    }

    /// <summary>
    /// What a clause behind a noun says something of. A bare name takes no such clause without a comma, so there it is the noun before the name:
    /// "the regime in X that oppresses them", "sanctions on X violating the Charter".
    /// </summary>
    private int Modified(int noun)
    {
        var head = tree.Head(noun);
        if (cues.HasCases || head < 0 || tree[noun].Pos != UniversalPos.PROPN || !tree.Is(noun, "nmod") || tree.Is(noun, "nmod:poss") || !tree.IsNominal(head) || tree.Child(noun, "det") >= 0) return noun;
        var end = tree.Children(noun, "flat").Aggregate(noun, Math.Max) + 1;
        return end < tree.Count && tree.Form(end) == "," ? noun : head;
    }

    /// <summary>Who does what an adverbial clause says: not the one acted upon by a passive verb ("X was invaded to seize its oil").</summary>
    private int SubjectOfAdverbial(int verb, int head, int depth)
    {
        if (IsKeptFrom(verb) && Object(head) is var kept and >= 0) return kept;
        if (IsBareParticiple(verb, head) && IsActorNoun(verb - 1)) return verb - 1;
        if (IsBareParticiple(verb, head) && attitudes.Holds(head) && Object(head) is var told and >= 0 && told < verb) return told;
        if (IsInfinitive(verb) && !attitudes.LeavesOpen(head) && tree.Child(head, "obj") is var aim and >= 0 && aim < verb && Aims.Contains(tree.Lemma(aim))) return OwnerOf(aim, depth);
        if (IsThankedFor(verb)) return Object(head) is var thanked and >= 0 ? thanked : attitudes.Holds(head) ? -1 : Controller(head, depth, objectToo: false);
        if (!cues.HasCases && tree.Child(verb, "aux") < 0 && IsPassive(head) && !IsPassive(verb) && (HasMark(verb, "by") || (attitudes.IsHarm(head) && (IsInfinitive(verb) || tree.Child(verb, "mark") < 0)))) return ByPhrase(head);
        return Controller(head, depth, objectToo: IsInfinitive(verb) && cues.Demanding.Contains(tree.Lemma(head)));
    }

    /// <summary>True when a verb stands with "to".</summary>
    public bool IsInfinitive(int verb) => HasMark(verb, "to") || tree.Features(verb).Contains("VerbForm=Inf", StringComparison.Ordinal);

    /// <summary>"prevent Iran from obtaining": the object would do it.</summary>
    private bool IsKeptFrom(int verb) => HasMark(verb, "from");

    private bool HasMark(int verb, string form) => tree.Children(verb, "mark").Any(mark => tree.Form(mark) == form);

    /// <summary>
    /// A participle without a comma before it. Behind a noun of actors it tells of them ("allied itself with the junta oppressing us"), behind the object
    /// of an attitude of the object ("we condemn groups from X operating here").
    /// </summary>
    private bool IsBareParticiple(int verb, int head) => !cues.HasCases && tree[verb].Xpos == "VBG" && tree.Child(verb, "mark") < 0 && tree.Child(verb, "aux") < 0 && verb > head && tree.Form(verb - 1) != ",";

    private bool IsActorNoun(int noun) => tree[noun].Pos == UniversalPos.NOUN && (cues.ActorHeads.Contains(tree.Form(noun)) || cues.ActorHeads.Contains(tree.Lemma(noun)) ||
        tree.Lemma(noun) is "group" or "movement" or "organization" or "organisation" or "dictatorship" or "band" or "rebel" or "terrorist" or "mercenary");

    /// <summary>"thank X for helping", "blame X for invading": the object did it.</summary>
    private bool IsThankedFor(int verb) => tree[verb].Xpos == "VBG" && HasMark(verb, "for");

    /// <summary>Who does what an infinitive below this verb says: the object under "force", "urge", "call on", else the subject.</summary>
    private int Controller(int governor, int depth, bool objectToo = true)
    {
        if (objectToo && cues.ObjectControl.Contains(tree.Lemma(governor)))
        {
            if (IsPassive(governor)) return Subject(governor, depth + 1);
            if (Object(governor) is var target and >= 0) return target;
            foreach (var oblique in tree.Children(governor, "obl"))
                if (tree.CaseOf(oblique) is "on" or "upon" or "for" or "to") return oblique;
            if (tree.Child(governor, "iobj") is var receiver and >= 0) return receiver;
        }
        return Subject(governor, depth + 1);
    }

    /// <summary>"their attempts to undermine", "it makes attempts to ...": who owns the noun an infinitive hangs on.</summary>
    private int OwnerOf(int noun, int depth)
    {
        foreach (var child in tree.Children(noun))
            if (tree.Is(child, "nmod:poss")) return child;
        foreach (var child in tree.Children(noun, "nmod"))
            if (tree.CaseOf(child) is "of" or "by") return child;
        var head = tree.Head(noun);
        return head >= 0 && tree.IsAny(noun, "obj", "obl", "xcomp") && tree.IsVerb(head) && attitudes.LeavesOpen(head) ? Subject(head, depth + 1) : -1;
    }

    private bool IsPastParticiple(int verb) => cues.HasCases ? tree.Features(verb).Contains("Voice=Pass", StringComparison.Ordinal) : tree[verb].Xpos switch
    {
        "VBN" => true,
        "" => tree.Features(verb).Contains("VerbForm=Part", StringComparison.Ordinal) && tree.Features(verb).Contains("Tense=Past", StringComparison.Ordinal),
        "JJ" or "VBD" => tree.Form(verb).EndsWith("ed", StringComparison.Ordinal),
        _ => false,
    };
}
