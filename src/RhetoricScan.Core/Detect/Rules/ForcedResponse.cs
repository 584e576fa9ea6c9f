using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>VIC104: An act of the own side is presented as compelled, defensive, a response or without alternative.</summary>
public sealed class ForcedResponse() : Rule("VIC104", "forced-response", CodebookLabel.Forced)
{
    /// <inheritdoc/>
    public override string Detects => "An act of the own side is presented as compelled, defensive, a response or without alternative.";

    /// <inheritdoc/>
    public override string Why => "Compulsion keeps the act and gives away the agency: responsibility passes to whoever \"left no choice\".";

    /// <inheritdoc/>
    public override string Reference => "Roose, Kousis and Sommer 2014 (causal and obligation attribution); van Dijk 2006; Minnema et al. 2021 (responsibility framing).";

    /// <inheritdoc/>
    public override string Example => "We were left with no choice but to respond to this aggression.";

    /// <inheritdoc/>
    public override string CounterExample => "We chose to respond generously. (An act of free will.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var cue in sentence.Telling(Id)) yield return sentence.HitOf(cue);
        foreach (var clause in sentence.Clauses)
            if (clause is { Form: ClauseForm.Controlled, Agent.Side: Side.Own }) yield return sentence.HitOf(clause);
    }
}
