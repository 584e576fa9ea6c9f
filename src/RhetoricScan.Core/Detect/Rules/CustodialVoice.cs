using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP202: The speaker talks as keeper of a norm ("the integrity of the Treaty must be preserved") without claiming own conduct.</summary>
public sealed class CustodialVoice() : Rule("APP202", "custodial-voice", CodebookLabel.Norm)
{
    /// <inheritdoc/>
    public override string Detects => "The speaker talks as keeper of a norm (\"the integrity of the Treaty must be preserved\") without claiming own conduct.";

    /// <inheritdoc/>
    public override string Why => "A keeper's voice takes the norm's authority for the speaker; some readers count it as guarding, so it is told apart.";

    /// <inheritdoc/>
    public override string Reference => "Casier 2021; Schimmelfennig 2001 (rhetorical action).";

    /// <inheritdoc/>
    public override string Example => "The integrity of the Treaty must be preserved at all costs.";

    /// <inheritdoc/>
    public override string CounterExample => "We welcome the report on the Treaty. (Courtesy, nothing to keep.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id))
            if (sentence.NamesBody()) yield return sentence.HitOf(cue) with { Subtype = "custodial" };
    }
}
