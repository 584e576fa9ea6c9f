using System.Collections.Frozen;

namespace RhetoricScan.Detect.Clauses;

/// <summary>
/// Verbs of attitude, speech and suffering: their subject condemns, welcomes, asks for, tells or endures what their object names, and doesn't do it
/// ("we condemned attempts to divide us").
/// </summary>
internal sealed class Attitudes(SentenceTree tree, ClauseCues cues, ActCatalogue acts)
{
    private static readonly FrozenSet<string> Classes = FrozenSet.ToFrozenSet(
        ["ACCUSE", "REJECT", "PROTEST", "SUPPORT", "RESPOND", "ADMIT", "REQUEST", "SUFFER", "INVESTIGATE", "CONSULT", "FAIL"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Opinions = FrozenSet.ToFrozenSet(
        ["consider", "deem", "regard", "believe", "find", "judge", "think", "fear", "suppose", "presume", "assume", "hold", "declare", "call", "describe", "view", "know", "perceive"], StringComparer.Ordinal);

    /// <summary>Verbs of speech by which the act itself is done: "war declared by X", "support shown by X".</summary>
    private static readonly FrozenSet<string> Performing = FrozenSet.ToFrozenSet(["show", "demonstrate", "declare", "announce", "proclaim", "prove"], StringComparer.Ordinal);

    /// <summary>True for a verb whose subject has an attitude to its object or tells of it.</summary>
    public bool Holds(int verb)
    {
        var lemma = tree.Lemma(verb);
        if (Performing.Contains(lemma)) return false;
        return cues.Reporting.Contains(lemma) || cues.Factive.Contains(lemma) || cues.Demanding.Contains(lemma) ||
            acts.Verbs(lemma).Any(entry => entry.Words.Length == 1 && Classes.Contains(entry.Class.Id));
    }

    /// <summary>True for a verb whose subject may be the one that does what its object is for ("makes attempts to"), not one that meets it ("quells attempts to").</summary>
    public bool LeavesOpen(int verb) => cues.LightVerbs.Contains(tree.Lemma(verb)) || (!Holds(verb) && tree.Lemma(verb) is not ("receive" or "await" or "hear") && acts.Verbs(tree.Lemma(verb)).All(entry => entry.Words.Length > 1 || entry.Class.Sign >= 0 || entry.Class.Id == "WITHDRAW" || entry.Form == "cancel"));

    /// <summary>True for a verb that alone names harm.</summary>
    public bool IsHarm(int verb) => acts.Verbs(tree.Lemma(verb)).Any(entry => entry.Words.Length == 1 && entry.Class.Sign < 0);

    /// <summary>True for a verb of opinion: what stands in its infinitive is said of its object ("an act which we consider to be a breach").</summary>
    public bool IsOpinion(int verb) => Opinions.Contains(tree.Lemma(verb));
}
