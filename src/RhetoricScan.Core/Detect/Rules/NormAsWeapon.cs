using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP204: Another actor is accused in the words of a norm: its violation, breach or contempt.</summary>
public sealed class NormAsWeapon() : Rule("APP204", "norm-as-weapon", CodebookLabel.Blame)
{
    /// <inheritdoc/>
    public override string Detects => "Another actor is accused in the words of a norm: its violation, breach or contempt.";

    /// <inheritdoc/>
    public override string Why => "The norm serves as the charge sheet; read together with own acts on the same instrument it shows selectivity.";

    /// <inheritdoc/>
    public override string Reference => "Wiener 2014, 2018 (contestation); Deitelhoff and Zimmermann 2020 (applicatory contestation).";

    /// <inheritdoc/>
    public override string Example => "The embargo is a flagrant violation of international law by the northern power.";

    /// <inheritdoc/>
    public override string CounterExample => "Violations of international law must end. (Nobody is accused.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        if (!sentence.NamesOther()) yield break;
        foreach (var cue in sentence.Telling(Id)) yield return sentence.BlameOf(cue);
    }
}
