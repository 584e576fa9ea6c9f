using RhetoricScan.Annotate;

namespace RhetoricScan.Detect.Clauses;

/// <summary>
/// Nouns whose relation a parser of a language with cases often mistakes, told from form and order: an abbreviation has no cases ("США", "НАТО"), so
/// before its verb it is taken for the object; a name in the singular before a plural verb is its object, since names of things are alike in both cases;
/// a bare name right behind a verb without object is taken for part of another name.
/// </summary>
internal sealed class MisreadRoles(SentenceTree tree, ClauseCues cues)
{
    /// <summary>The subject that was taken for the object; -1 for none.</summary>
    public int Subject(int verb)
    {
        if (!cues.HasCases) return -1;
        foreach (var child in tree.Children(verb, "obj"))
            if (IsSubject(child, verb)) return child;
        return -1;
    }

    /// <summary>True for an abbreviation before a finite active verb that has no other subject.</summary>
    public bool IsSubject(int child, int verb) => cues.HasCases && child < verb && tree.Is(child, "obj") && tree.CaseOf(child).Length == 0 && IsAbbreviation(child) &&
        tree.Child(verb, "nsubj") < 0 && !tree.Features(verb).Contains("Voice=Pass", StringComparison.Ordinal) && !tree.Features(verb).Contains("VerbForm=Inf", StringComparison.Ordinal);

    /// <summary>True for a subject that must be the object by its number, and for a bare name right behind an active verb that has no object.</summary>
    public bool IsObject(int child, int verb)
    {
        if (!cues.HasCases || tree[child].Pos != UniversalPos.PROPN || tree.Features(verb).Contains("Voice=Pass", StringComparison.Ordinal)) return false;
        if (tree.Is(child, "nsubj")) return child < verb && IsSingularUnderPlural(child, verb);
        return child == verb + 1 && (tree.IsVerb(verb) || tree.Child(verb, "nsubj") >= 0) && tree.IsAny(child, "flat", "appos", "nmod") && tree.CaseOf(child).Length == 0 &&
            tree.Child(verb, "obj") < 0 && tree.MarkOf(child) is "acc" or "nom";
    }

    /// <summary>The object that was taken for a part of the subject's name, on the other side of the verb; -1 for none.</summary>
    public int ObjectInSubject(int verb)
    {
        if (!cues.HasCases || tree.Child(verb, "nsubj") is not (>= 0 and var subject)) return -1;
        foreach (var part in tree.Children(subject, "flat"))
            if (subject < verb && part == verb + 1) return part;
        return -1;
    }

    /// <summary>Names in -а and -я have a form of their own for the object.</summary>
    private bool IsSingularUnderPlural(int child, int verb) => tree.Child(child, "conj") < 0 && !IsAbbreviation(child) && tree.Form(child) is not ([.., 'а'] or [.., 'я']) &&
        tree.Features(child).Contains("Number=Sing", StringComparison.Ordinal) && tree.Features(verb).Contains("Number=Plur", StringComparison.Ordinal);

    private bool IsAbbreviation(int token) => tree[token].Form is { Length: > 1 } form && form.All(char.IsUpper);
}
