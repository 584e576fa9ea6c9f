using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP206: A body is told to stay technical, impartial or within its mandate in a sentence that names its finding, inspection or resolution.</summary>
public sealed class DepoliticisationCall() : Rule("APP206", "depoliticisation-call", CodebookLabel.Contest)
{
    /// <inheritdoc/>
    public override string Detects => "A body is told to stay technical, impartial or within its mandate in a sentence that names its finding, inspection or resolution.";

    /// <inheritdoc/>
    public override string Why => "The polite form of delegitimisation: the call presupposes what it seems only to warn of.";

    /// <inheritdoc/>
    public override string Reference => "Deitelhoff and Zimmermann 2020; Zuern 2018 (counter-institutionalisation).";

    /// <inheritdoc/>
    public override string Example => "The Secretariat must not be politicised when it reports on inspections.";

    /// <inheritdoc/>
    public override string CounterExample => "We thank the Agency for its impartial and objective work. (Praise without a call.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        if (!sentence.NamesFunction()) yield break;
        foreach (var cue in sentence.Telling(Id)) yield return sentence.HitOf(cue) with { Subtype = "function" };
    }
}
