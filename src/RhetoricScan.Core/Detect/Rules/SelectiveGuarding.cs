using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>APP209: One body is praised in contrast to another ("unlike", "the only legitimate").</summary>
public sealed class SelectiveGuarding() : Rule("APP209", "selective-guarding", CodebookLabel.Guard)
{
    /// <inheritdoc/>
    public override string Detects => "One body is praised in contrast to another (\"unlike\", \"the only legitimate\").";

    /// <inheritdoc/>
    public override string Why => "Praise by contrast undercuts whoever is left unnamed: favoured and disfavoured bodies must be read side by side.";

    /// <inheritdoc/>
    public override string Reference => "Casier 2021; Bettiza and Lewis 2020 (counter-norm entrepreneurship).";

    /// <inheritdoc/>
    public override string Example => "Unlike other bodies, the Agency, which we support, has resisted politicisation.";

    /// <inheritdoc/>
    public override string CounterExample => "The Council meets in New York, unlike the Agency. (No praise.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        if (!sentence.NamesOwn() || !sentence.NamesBody()) yield break;
        if (!sentence.Telling("APP201").Any()) yield break;
        foreach (var cue in sentence.Telling(Id)) yield return sentence.HitOf(cue);
    }
}
