using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP210: A right under a treaty is invoked without the duty that goes with it.</summary>
public sealed class SelectiveTreatyReading() : Rule("APP210", "selective-treaty-reading", CodebookLabel.Norm)
{
    /// <inheritdoc/>
    public override string Detects => "A right under a treaty is invoked without the duty that goes with it.";

    /// <inheritdoc/>
    public override string Why => "Reading one article alone keeps the treaty's authority and drops its burden.";

    /// <inheritdoc/>
    public override string Reference => "Deitelhoff and Zimmermann 2020 (applicatory contestation); Wiener 2018.";

    /// <inheritdoc/>
    public override string Example => "The inalienable right to peaceful nuclear energy under the Treaty is not negotiable.";

    /// <inheritdoc/>
    public override string CounterExample => "Rights under the Treaty go with the duty to accept inspections. (Both sides are named.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        if (sentence.Words.Any(word => word.Text is "duty" or "duties" or "obligation" or "obligations")) yield break;
        foreach (var cue in sentence.Telling(Id))
            if (sentence.NamesBody()) yield return sentence.HitOf(cue) with { Subtype = "descriptive" };
    }
}
