using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP201: The own side claims to uphold, obey, serve or champion a norm, treaty or institution.</summary>
public sealed class GuardianSelfClaim() : Rule("APP201", "guardian-self-claim", CodebookLabel.Guard)
{
    /// <inheritdoc/>
    public override string Detects => "The own side claims to uphold, obey, serve or champion a norm, treaty or institution.";

    /// <inheritdoc/>
    public override string Why => "The claim to guard the norm is the first half of appropriation; it needs the own side as agent.";

    /// <inheritdoc/>
    public override string Reference => "Casier 2021 (champion of established norms); Burai 2016 (parodic appropriation); Bettiza and Lewis 2020.";

    /// <inheritdoc/>
    public override string Example => "Our country has always upheld the Treaty and fulfils its obligations under it.";

    /// <inheritdoc/>
    public override string CounterExample => "The Treaty must be upheld. (No own conduct is claimed.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        if (!sentence.NamesOwn()) yield break;
        foreach (var cue in sentence.Telling(Id)) yield return sentence.HitOf(cue);
    }
}
