using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP207: Others are said to abuse, bypass or hijack a body or norm; the body itself is not at fault.</summary>
public sealed class InstrumentalisedBody() : Rule("APP207", "instrumentalised-body", CodebookLabel.Contest)
{
    /// <inheritdoc/>
    public override string Detects => "Others are said to abuse, bypass or hijack a body or norm; the body itself is not at fault.";

    /// <inheritdoc/>
    public override string Why => "Defends the body against others; it must not be mistaken for an attack on it.";

    /// <inheritdoc/>
    public override string Reference => "Remler 2020 (rules-based order); Casier 2021.";

    /// <inheritdoc/>
    public override string Example => "Certain states use the Council as a tool of pressure.";

    /// <inheritdoc/>
    public override string CounterExample => "We use the Council as a place for dialogue. (The own use, no misuse.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id))
            if (sentence.NamesBody() || sentence.NamesOther()) yield return sentence.HitOf(cue) with { Subtype = "misuse" };
    }
}
