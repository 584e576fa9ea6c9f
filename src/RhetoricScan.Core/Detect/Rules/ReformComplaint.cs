using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP208: A body is called outdated, unrepresentative, paralysed or ineffective.</summary>
public sealed class ReformComplaint() : Rule("APP208", "reform-complaint", CodebookLabel.Contest)
{
    /// <inheritdoc/>
    public override string Detects => "A body is called outdated, unrepresentative, paralysed or ineffective.";

    /// <inheritdoc/>
    public override string Why => "Ordinary reform criticism, shared by many states; counted apart so that critics are not taken for saboteurs.";

    /// <inheritdoc/>
    public override string Reference => "Zuern 2018 (institutional legitimacy); Deitelhoff and Zimmermann 2020.";

    /// <inheritdoc/>
    public override string Example => "The Council no longer reflects the world of today and stands paralysed.";

    /// <inheritdoc/>
    public override string CounterExample => "We hope for a reform of the Council. (A wish without a deficit.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id))
            if (sentence.NamesBody()) yield return sentence.HitOf(cue) with { Subtype = "reform" };
    }
}
