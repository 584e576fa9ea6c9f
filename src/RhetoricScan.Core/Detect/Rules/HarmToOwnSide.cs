using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>VIC106: The own side is the patient of harm, with or without a named agent; agentless harm ("was dealt a blow", "ceased to exist") counts.</summary>
public sealed class HarmToOwnSide() : Rule("VIC106", "own-side-harmed", CodebookLabel.Victim)
{
    /// <inheritdoc/>
    public override string Detects => "The own side is the patient of harm, with or without a named agent; agentless harm (\"was dealt a blow\", \"ceased to exist\") counts.";

    /// <inheritdoc/>
    public override string Why => "Who is placed as patient earns sympathy; where the agent is left out the reader fills it in from the sentences around.";

    /// <inheritdoc/>
    public override string Reference => "Bohner 2002 through Zhou, Smith and Lee 2021; Fausey and Boroditsky 2010; Rashkin, Singh and Choi 2016 (effect on the patient).";

    /// <inheritdoc/>
    public override string Example => "Forty of our citizens were killed while they slept.";

    /// <inheritdoc/>
    public override string CounterExample => "Forty people were killed in a distant earthquake; we express our sympathy. (Third parties.)";

    /// <inheritdoc/>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence)
    {
        foreach (var clause in sentence.HarmToOwn()) yield return sentence.HitOf(clause);
        foreach (var cue in sentence.Telling(Id))
            if (sentence.NamesOwn()) yield return sentence.HitOf(cue);
    }
}
