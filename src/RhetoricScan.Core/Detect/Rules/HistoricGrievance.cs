using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>VIC105: Past suffering of the own side is called up.</summary>
public sealed class HistoricGrievance() : Rule("VIC105", "historic-grievance", CodebookLabel.Victim)
{
    /// <inheritdoc/>
    public override string Detects => "Past suffering of the own side is called up.";

    /// <inheritdoc/>
    public override string Why => "Old wounds lend present claims a moral credit that needs no present proof.";

    /// <inheritdoc/>
    public override string Reference => "van Dijk 1998; Bettiza and Lewis 2020 (civilisational essentialisation); Gorenburg 2019.";

    /// <inheritdoc/>
    public override string Example => "Our people have suffered centuries of colonial plunder.";

    /// <inheritdoc/>
    public override string CounterExample => "Slavery was abolished in the nineteenth century. (No own side that suffers.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id))
            if (sentence.NamesOwn()) yield return sentence.HitOf(cue);
    }
}
