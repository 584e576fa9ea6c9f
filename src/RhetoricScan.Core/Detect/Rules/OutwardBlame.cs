using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>VIC101: Harm, a breach, hostile intent or a failed duty is laid at the door of another actor.</summary>
public sealed class OutwardBlame() : Rule(Code, "outward-blame", CodebookLabel.Blame)
{
    /// <summary>The rule's id, also of its cues.</summary>
    internal const string Code = "VIC101";

    /// <inheritdoc/>
    public override string Detects => "Harm, a breach, hostile intent or a failed duty is laid at the door of another actor.";

    /// <inheritdoc/>
    public override string Why => "Concentrated blame of one outside bloc is the core of the victim narrative: it moves the cause of a crisis outside and leaves no room for own causes.";

    /// <inheritdoc/>
    public override string Reference => "Roose, Kousis and Sommer 2014 (Discursive Actor Attribution Analysis); Gerhards, Offerhaus and Roose 2007; Rashkin, Singh and Choi 2016; van Dijk 1998 (ideological square).";

    /// <inheritdoc/>
    public override string Example => "The neighbouring power has violated the ceasefire for the third time this month.";

    /// <inheritdoc/>
    public override string CounterExample => "The neighbouring power did not violate the ceasefire. (The harm is denied.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var clause in sentence.HarmByOthers()) yield return sentence.HitOf(clause);
        foreach (var cue in sentence.Telling(Id, withRoles: sentence.NamesOther())) yield return sentence.BlameOf(cue);
    }
}
