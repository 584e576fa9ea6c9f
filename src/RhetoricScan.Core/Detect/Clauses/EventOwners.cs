using System.Collections.Frozen;
using RhetoricScan.Annotate;

namespace RhetoricScan.Detect.Clauses;

/// <summary>Tells possessors of events that suffer them from those that do them: "its killing", "our exploitation", "X's annexation by Y".</summary>
internal static class EventOwners
{
    /// <summary>Events of which the possessor is the one they were done to.</summary>
    private static readonly FrozenSet<string> Suffered = FrozenSet.ToFrozenSet(
        ["killing", "murder", "assassination", "slaughter", "massacre", "genocide", "extermination", "annihilation", "abduction", "kidnapping", "rape", "arrest", "detention", "imprisonment", "persecution", "oppression", "exploitation",
            "marginalization", "marginalisation", "exclusion", "deportation", "expulsion", "displacement", "enslavement", "subjugation", "suppression", "destruction", "devastation", "demolition", "dismemberment", "isolation", "humiliation",
            "deprivation", "colonization", "colonisation", "plunder", "demise", "collapse", "erosion", "weakening", "disintegration", "fragmentation", "ruin", "paralysis", "breakdown", "destabilization", "destabilisation", "encirclement"],
        StringComparer.Ordinal);

    /// <summary>True for a modifier that names the one acted upon: "anti-X sanctions", a possessor or a name before the noun where the event is one its possessor suffers or "by" names who did it.</summary>
    public static bool IsPatient(SentenceTree tree, int modifier, int noun, ActEntry entry, bool hasDoer) =>
        IsAnti(tree, modifier) || ((hasDoer || (Suffered.Contains(entry.Form) && tree.Children(noun, "nmod").All(other => tree.CaseOf(other) != "of"))) && (tree.Is(modifier, "nmod:poss") || IsPlace(tree, modifier))) ||
        (entry.Form == "war" && IsPlace(tree, modifier) && !tree.Children(noun, "nmod").Any(other => tree.CaseOf(other) is "on" or "against" or "upon"));

    /// <summary>"anti-Russian sanctions": the modifier names the one acted upon.</summary>
    public static bool IsAnti(SentenceTree tree, int token) => (tree.Form(token).StartsWith("anti", StringComparison.Ordinal) && !tree.Form(token).StartsWith("antigua", StringComparison.Ordinal)) ||
        (token >= 1 && tree.Form(token - 1) is "anti" or "anti-") || (token >= 2 && tree.Form(token - 2) == "anti" && tree.Form(token - 1) == "-");

    /// <summary>"anti-terrorism conventions", "counter-terrorism": what stands against an event is none.</summary>
    public static bool IsCountered(SentenceTree tree, int noun) => noun >= 1 && (tree.Form(noun - 1) is "anti-" or "counter-" || (noun >= 2 && tree.Form(noun - 1) == "-" && tree.Form(noun - 2) is "anti" or "counter"));

    /// <summary>"the Rwanda genocide", "the Kosovo war".</summary>
    private static bool IsPlace(SentenceTree tree, int owner) => tree.Is(owner, "compound") && tree[owner].Pos == UniversalPos.PROPN;
}
