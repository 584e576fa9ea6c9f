using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP205: A finding, inspection, resolution, court or its makers are called biased, illegitimate or void.</summary>
public sealed class DelegitimisedVerification() : Rule("APP205", "delegitimised-verification", CodebookLabel.Contest)
{
    /// <inheritdoc/>
    public override string Detects => "A finding, inspection, resolution, court or its makers are called biased, illegitimate or void.";

    /// <inheritdoc/>
    public override string Why => "The second half of appropriation: the norm is praised while the office that establishes facts under it is undercut.";

    /// <inheritdoc/>
    public override string Reference => "Zuern 2018; Deitelhoff and Zimmermann 2020 (validity and applicatory contestation); Burai 2016.";

    /// <inheritdoc/>
    public override string Example => "The report of the inspectors is politically motivated and has no legal force.";

    /// <inheritdoc/>
    public override string CounterExample => "The report of the inspectors was adopted by consensus. (Nothing is contested.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id)) yield return sentence.HitOf(cue) with { Subtype = "function" };
    }
}
