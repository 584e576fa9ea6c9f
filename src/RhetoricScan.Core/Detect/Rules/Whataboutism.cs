using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>VIC108: A charge is answered by a counter-charge: the accuser's own record, silence or hypocrisy.</summary>
public sealed class Whataboutism() : Rule("VIC108", "whataboutism", CodebookLabel.Blame)
{
    /// <inheritdoc/>
    public override string Detects => "A charge is answered by a counter-charge: the accuser's own record, silence or hypocrisy.";

    /// <inheritdoc/>
    public override string Why => "Deflection changes the subject from the act to the right to judge it.";

    /// <inheritdoc/>
    public override string Reference => "Gorenburg 2019 (most used narrative); Phi et al. 2024 (deflection).";

    /// <inheritdoc/>
    public override string Example => "Where were those same countries when a sovereign capital was bombed?";

    /// <inheritdoc/>
    public override string CounterExample => "Where were the documents kept? (A genuine question.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id))
            if (sentence.NamesOther() || cue.Cue.Pattern.StartsWith("th", StringComparison.Ordinal)) yield return sentence.HitOf(cue);
    }
}
