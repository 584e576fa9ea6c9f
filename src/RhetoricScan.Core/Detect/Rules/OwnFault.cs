using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>VIC107: The own side admits a fault, a failure or responsibility for harm.</summary>
public sealed class OwnFault() : Rule("VIC107", "own-fault", CodebookLabel.Own)
{
    /// <inheritdoc/>
    public override string Detects => "The own side admits a fault, a failure or responsibility for harm.";

    /// <inheritdoc/>
    public override string Why => "The corner \"our bad\" of the ideological square: its presence is what speaks against victimization.";

    /// <inheritdoc/>
    public override string Reference => "van Dijk 1998, 2006 (ideological square); Roose, Kousis and Sommer 2014 (self-attribution).";

    /// <inheritdoc/>
    public override string Example => "We apologise to the families, for it was our mistake.";

    /// <inheritdoc/>
    public override string CounterExample => "They must apologise to our families. (The fault is another side's.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id)) yield return sentence.HitOf(cue);
    }
}
