namespace RhetoricScan.Detect.Clauses;

/// <summary>Polarity and modality of a verb: its own marks, and those of the verbs that govern it.</summary>
internal sealed class Firewall(ClauseScene scene)
{
    private const int Deepest = 8;
    private readonly bool isQuestion = IsQuestionSentence(scene) && !scene.Find(CuePhrase.Rhetorical).Any();

    private SentenceTree Tree => scene.Tree;

    private ClauseCues Cues => scene.Cues;

    /// <summary>What the firewall says of one act.</summary>
    /// <param name="Negated">True for an act that is said not to be.</param>
    /// <param name="Failed">True when the negation is a failure or refusal of the agent, by "not" or by a verb such as "refuse".</param>
    /// <param name="Modality">Modality.</param>
    /// <param name="Intended">True when the agent seeks, plans or threatens the act.</param>
    public readonly record struct Reading(bool Negated, bool Failed, Modality Modality, bool Intended);

    /// <summary>Reads a verb.</summary>
    public Reading Of(int verb)
    {
        var own = OwnMarks(verb);
        var (negated, failed, modality, intended) = (own.Negated, own.Failed, own.Modality, own.Intended);
        var at = verb;
        for (var depth = 0; depth < Deepest; depth++)
        {
            var head = Tree.Head(at);
            if (head < 0 || !PassesDown(at, head)) break;
            var above = Tree.Is(at, "conj") ? Shares(at, head) : OwnMarks(head);
            if (Tree.IsAny(at, "xcomp", "conj", "csubj")) modality = Stronger(modality, above.Modality);
            if (Tree.Is(at, "xcomp") && Cues.Ending.Contains(Tree.Lemma(head))) modality = own.Modality;
            if (!Tree.Is(at, "conj")) (negated, failed, modality, intended) = Govern(at, head, above, (negated, failed, modality, intended));
            else (negated, failed) = (negated || above.Negated, failed || above.Failed);
            at = head;
        }
        if (isQuestion) modality = Modality.Question;
        return new Reading(negated, failed, modality, intended);
    }

    /// <summary>True when a noun phrase carries "no" or is a word such as "nobody".</summary>
    public bool IsNegatedNoun(int noun) => Cues.NegativeNouns.Contains(Tree.Form(noun)) ||
        Tree.Children(noun).Any(child => Tree.IsAny(child, "det", "advmod") && Cues.NegativeNouns.Contains(Tree.Form(child))) ||
        Tree.CaseOf(noun) is "without" or "без";

    private (bool Negated, bool Failed, Modality Modality, bool Intended) Govern(int verb, int head, Reading above, (bool Negated, bool Failed, Modality Modality, bool Intended) below)
    {
        var lemma = Tree.Lemma(head);
        var (negated, failed, modality, intended) = below;
        if (Cues.Ending.Contains(lemma) && (above.Negated || above.Modality == Modality.Demand)) return (false, false, Modality.Fact, false);
        if (HasNoChoice(head)) return below;
        if (Cues.Failing.Contains(lemma)) (negated, failed) = (!above.Negated, !above.Negated);
        else if (above.Negated && (Tree.Is(verb, "xcomp") || !Cues.Reporting.Contains(lemma) || lemma is "think" or "believe" or "suppose")) (negated, failed) = (true, failed || above.Failed);
        if (Cues.Intending.Contains(lemma) && !above.Negated) intended = true;
        if (Tree.Is(verb, "advcl") && Cues.Demanding.Contains(lemma)) return (below.Negated, below.Failed, Stronger(modality, Modality.Demand), below.Intended);
        if (Tree.Is(verb, "advcl")) return (below.Negated, below.Failed, Stronger(modality, Modality.Possible), true);
        if (Cues.DemandModals.Contains(lemma) || Cues.DemandModals.Contains(Tree.Form(head)) || Cues.Demanding.Contains(lemma)) modality = Stronger(modality, Modality.Demand);
        else if (Cues.Planning.Contains(lemma) || Cues.PossibleModals.Contains(lemma) || Cues.Intending.Contains(lemma)) modality = Stronger(modality, Modality.Possible);
        return (negated, failed, modality, intended);
    }

    /// <summary>"has no choice but to", "left no option": what follows is done under constraint.</summary>
    public bool HasNoChoice(int governor) => governor >= 0 &&
        (IsDeniedChoice(governor) || Tree.Children(governor).Any(child => Tree.IsAny(child, "obj", "obl") && IsDeniedChoice(child)));

    private bool IsDeniedChoice(int noun) => Cues.ChoiceNouns.Contains(Tree.Lemma(noun)) && IsNegatedNoun(noun);

    private bool IsPurpose(int verb) => Tree.Children(verb, "mark").Any(mark => Tree.Form(mark) == "to");

    /// <summary>True when what holds of the head holds of the token: complements, conjuncts without own subject, infinitives of purpose.</summary>
    private bool PassesDown(int token, int head)
    {
        if (Tree.IsAny(token, "xcomp", "ccomp", "csubj")) return true;
        if (Tree.Is(token, "conj")) return true;
        if (Tree.Is(token, "acl") && !Tree.Is(token, "acl:relcl")) return IsPurpose(token) || Cues.Intending.Contains(Tree.Lemma(head));
        return Tree.Is(token, "advcl") && IsPurpose(token);
    }

    /// <summary>What a conjunct shares with the verb before it: modals unless it has its own subject or modal, "not" only behind "or" and "nor".</summary>
    private Reading Shares(int token, int head)
    {
        if (Tree.Child(token, "nsubj") >= 0) return OwnMarks(head) is { Modality: Modality.Hypothetical } ? new Reading(false, false, Modality.Hypothetical, false) : default;
        var above = OwnMarks(head);
        var either = Tree.Children(token, "cc").Any(cc => Tree.Form(cc) is "or" or "nor" or "ни" or "или");
        var shared = Tree.Child(token, "aux") < 0;
        return new Reading(either && above.Negated, either && above.Failed, shared ? above.Modality : Modality.Fact, false);
    }

    private Reading OwnMarks(int verb)
    {
        var (negated, modality) = (false, Modality.Fact);
        foreach (var child in Tree.Children(verb))
        {
            var form = Tree.Form(child);
            if (Tree.IsAny(child, "advmod", "aux", "det", "cc:preconj") && Cues.Negators.Contains(form)) negated ^= !IsNotOnly(child);
            if (Tree.IsAny(child, "aux", "advmod", "expl") || form is "бы" or "б") modality = Stronger(modality, OfModal(form, Tree.Lemma(child)));
            if (Tree.IsAny(child, "nsubj", "obj") && IsNegatedNoun(child)) negated = true;
            if (Tree.IsAny(child, "mark", "advmod") && Cues.Conditions.Contains(form)) modality = Modality.Hypothetical;
            if (Tree.Is(child, "mark") && form is "without" or "чтобы") (negated, modality) = form == "without" ? (true, modality) : (negated, Stronger(modality, Modality.Possible));
        }
        if (Tree.Features(verb).Contains("Tense=Fut", StringComparison.Ordinal)) modality = Stronger(modality, Modality.Possible);
        if (modality == Modality.Possible && Tree.Children(verb, "advcl").Any(IsCondition)) modality = Modality.Hypothetical;
        if (IsImperative(verb)) modality = Stronger(modality, Modality.Demand);
        if (Tree.Is(verb, "xcomp") && Tree.Lemma(Tree.Head(verb)) is "have" or "need") modality = Stronger(modality, Modality.Demand);
        return new Reading(negated, negated, modality, false);
    }

    /// <summary>"not only": denies nothing.</summary>
    private bool IsNotOnly(int token) => token + 1 < Tree.Count && Tree.Form(token + 1) is "only" or "just" or "merely" or "simply" or "solely" or "только" or "просто";

    private bool IsCondition(int clause) => Tree.Children(clause, "mark").Any(mark => Cues.Conditions.Contains(Tree.Form(mark)));

    private bool IsImperative(int verb) => Tree.Head(verb) < 0 && (Tree.Features(verb).Contains("Mood=Imp", StringComparison.Ordinal) ||
        (Tree[verb].Xpos == "VB" && Tree.Child(verb, "nsubj") < 0 && Tree.Child(verb, "aux") < 0));

    private Modality OfModal(string form, string lemma)
    {
        if (Cues.HypotheticalModals.Contains(form)) return Modality.Hypothetical;
        if (Cues.DemandModals.Contains(form) || Cues.DemandModals.Contains(lemma)) return Modality.Demand;
        return Cues.PossibleModals.Contains(form) ? Modality.Possible : Modality.Fact;
    }

    private static Modality Stronger(Modality one, Modality other) => one >= other ? one : other;

    private static bool IsQuestionSentence(ClauseScene scene)
    {
        for (var i = scene.Tree.Count - 1; i >= 0; i--)
        {
            var form = scene.Tree[i].Form;
            if (form.Contains('?', StringComparison.Ordinal)) return true;
            if (char.IsLetterOrDigit(form[^1])) return false;
        }
        return false;
    }
}
