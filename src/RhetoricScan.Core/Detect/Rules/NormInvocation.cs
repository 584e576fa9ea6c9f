using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP203: A multilateral norm, body or obligation is invoked with approval or as a duty of all.</summary>
public sealed class NormInvocation() : Rule("APP203", "norm-invocation", CodebookLabel.Norm)
{
    /// <inheritdoc/>
    public override string Detects => "A multilateral norm, body or obligation is invoked with approval or as a duty of all.";

    /// <inheritdoc/>
    public override string Why => "Appeals to shared norms are the raw material of appropriation and by themselves no fault.";

    /// <inheritdoc/>
    public override string Reference => "Schimmelfennig 2001; Remler 2020 (Charter against rules-based order); Wiener 2014.";

    /// <inheritdoc/>
    public override string Example => "All states must act in accordance with the Charter.";

    /// <inheritdoc/>
    public override string CounterExample => "The conference of mayors was held in June. (No norm.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id)) yield return sentence.HitOf(cue) with { Subtype = "hortatory" };
    }
}
