namespace RhetoricScan.Detect.Clauses;

/// <summary>Finds the nouns that fill the roles of a verb: its own dependents, or those it inherits by control, conjunction or relativisation.</summary>
internal sealed class RoleFinder(SentenceTree tree, ClauseCues cues)
{
    private const int DeepestControl = 8;
    private readonly MisreadRoles misread = new(tree, cues);

    /// <summary>True for a passive verb, finite ("was struck", also where a parser took "was" behind "and" for a copula) or as a participle behind or before its noun ("sanctions imposed by", "stolen assets").</summary>
    public bool IsPassive(int verb)
    {
        foreach (var child in tree.Children(verb))
            if (tree.IsAny(child, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent")) return true;
        if (tree.Features(verb).Contains("Voice=Pass", StringComparison.Ordinal)) return true;
        if (tree.Child(verb, "nsubj") >= 0) return false;
        if (tree.Is(verb, "conj") && tree.Child(verb, "cop") >= 0 && IsPastParticiple(verb)) return true;
        if (tree.Is(verb, "amod") || (tree.Is(verb, "acl") && !tree.Is(verb, "acl:relcl"))) return IsPastParticiple(verb);
        return tree.Is(verb, "conj") && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "obj") < 0 && IsPastParticiple(verb) && IsPassive(tree.Head(verb));
    }

    /// <summary>The subject as it stands or is inherited; -1 when there is none. For a passive verb this is the one acted upon.</summary>
    public int Subject(int verb, int depth = 0)
    {
        if (depth > DeepestControl) return -1;
        foreach (var child in tree.Children(verb))
            if (tree.IsAny(child, "nsubj", "csubj") && !misread.IsObject(child, verb)) return Antecedent(child, verb);
        if (misread.Subject(verb) is var taken and >= 0) return taken;
        var head = tree.Head(verb);
        if (head < 0) return -1;
        if (tree.Is(verb, "conj")) return tree.IsVerb(head) || tree.Child(head, "cop") >= 0 ? Subject(head, depth + 1) : tree.Is(head, "acl") ? Subject(head, depth + 1) : -1;
        if (tree.Is(verb, "xcomp")) return Controller(head, depth);
        if (tree.Is(verb, "acl:relcl")) return -1;
        if (tree.Is(verb, "acl") || tree.Is(verb, "amod")) return IsInfinitive(verb) ? OwnerOf(head, depth) : head;
        if (tree.Is(verb, "advcl")) return IsKeptFrom(verb) && Object(head) is var kept and >= 0 ? kept : Controller(head, depth, objectToo: IsInfinitive(verb) && cues.Demanding.Contains(tree.Lemma(head)));
        return -1;
    }

    /// <summary>The direct object as it stands, is shared with a conjunct or is relativised; -1 when there is none.</summary>
    public int Object(int verb)
    {
        foreach (var child in tree.Children(verb))
            if ((tree.Is(child, "obj") && !misread.IsSubject(child, verb)) || misread.IsObject(child, verb)) return Antecedent(child, verb);
        if (misread.ObjectInSubject(verb) is var split and >= 0) return split;
        if (tree.Is(verb, "conj") && tree.IsVerb(tree.Head(verb)) && tree.Child(tree.Head(verb), "obj") is var shared && shared > verb) return shared;
        if (tree.Child(verb, "obl") >= 0 || tree.Child(verb, "xcomp") >= 0 || tree.Child(verb, "ccomp") >= 0) return -1;
        foreach (var conjunct in tree.Children(verb, "conj"))
            if (tree.IsVerb(conjunct) && tree.Child(conjunct, "nsubj") < 0 && tree.Child(conjunct, "obj") is var later and >= 0) return later;
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
            foreach (var below in tree.Children(oblique, "nmod"))
                if (tree.CaseOf(below) == "by") return below;
        return -1;
    }

    /// <summary>A relative pronoun's antecedent, any other noun itself.</summary>
    public int Antecedent(int noun, int verb)
    {
        if (!cues.Relatives.Contains(tree.Form(noun)) && !cues.Relatives.Contains(tree.Lemma(noun))) return noun;
        for (var i = verb; i >= 0; i = tree.Head(i))
            if (tree.Is(i, "acl:relcl") || (tree.Is(i, "acl") && tree.Head(i) >= 0)) return tree.Head(i);
        return noun;
    }

    /// <summary>True when a verb stands with "to".</summary>
    public bool IsInfinitive(int verb) => tree.Children(verb, "mark").Any(mark => tree.Form(mark) == "to") || tree.Features(verb).Contains("VerbForm=Inf", StringComparison.Ordinal);

    /// <summary>"prevent Iran from obtaining": the object would do it.</summary>
    private bool IsKeptFrom(int verb) => tree.Children(verb, "mark").Any(mark => tree.Form(mark) == "from");

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
        return head >= 0 && tree.IsAny(noun, "obj", "obl", "xcomp") && tree.IsVerb(head) ? Subject(head, depth + 1) : -1;
    }

    private bool IsPastParticiple(int verb) => cues.HasCases ? tree.Features(verb).Contains("Voice=Pass", StringComparison.Ordinal) : tree[verb].Xpos switch
    {
        "VBN" => true,
        "" => tree.Features(verb).Contains("VerbForm=Part", StringComparison.Ordinal) && tree.Features(verb).Contains("Tense=Past", StringComparison.Ordinal),
        "JJ" or "VBD" => tree.Form(verb).EndsWith("ed", StringComparison.Ordinal),
        _ => false,
    };
}
