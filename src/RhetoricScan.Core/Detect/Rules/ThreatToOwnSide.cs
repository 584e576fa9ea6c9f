using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>VIC102: The own side is said to be threatened, surrounded, contained or targeted from outside.</summary>
public sealed class ThreatToOwnSide() : Rule("VIC102", "encirclement", CodebookLabel.Victim)
{
    /// <inheritdoc/>
    public override string Detects => "The own side is said to be threatened, surrounded, contained or targeted from outside.";

    /// <inheritdoc/>
    public override string Why => "Standing danger makes every own step defensive; encirclement is its spatial form.";

    /// <inheritdoc/>
    public override string Reference => "Gorenburg 2019 (Marshall Center Security Insights 42); SemEval-2025 Task 10 roles (Mahmoud et al. 2025); Sap et al. 2017 (power and agency).";

    /// <inheritdoc/>
    public override string Example => "Missiles are being moved close to our borders to encircle our country.";

    /// <inheritdoc/>
    public override string CounterExample => "Missiles are being moved close to the borders of a third state. (The own side is not the one threatened.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id)) yield return sentence.HitOf(cue);
    }
}
