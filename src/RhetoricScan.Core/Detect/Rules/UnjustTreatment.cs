using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>VIC103: The own side is said to be discriminated against, sanctioned, excluded or measured by a double standard.</summary>
public sealed class UnjustTreatment() : Rule("VIC103", "unjust-treatment", CodebookLabel.Victim)
{
    /// <inheritdoc/>
    public override string Detects => "The own side is said to be discriminated against, sanctioned, excluded or measured by a double standard.";

    /// <inheritdoc/>
    public override string Why => "Unjust treatment turns a dispute about conduct into one about fairness and makes criticism itself the wrong.";

    /// <inheritdoc/>
    public override string Reference => "Zhou, Smith and Lee 2021; Gorenburg 2019 (double standards, Russophobia); Fausey and Boroditsky 2010.";

    /// <inheritdoc/>
    public override string Example => "Our country has been subjected to unjust sanctions for thirty years.";

    /// <inheritdoc/>
    public override string CounterExample => "All states must reject double standards. (Nobody is treated unjustly; a norm is invoked.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id))
            if (sentence.NamesOwn()) yield return sentence.HitOf(cue);
    }
}
