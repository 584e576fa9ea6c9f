using System.Collections.Immutable;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>The general rule of a label: it owns the rows that the learned model decides and no other rule explains.</summary>
public sealed class LearnedLabel : Rule
{
    private LearnedLabel(CodebookLabel label, string example, string counterExample)
        : base($"LBL{(int)label + 1}01", $"learned-{LabelNames.Of(label).ToLowerInvariant()}", label) =>
        (Example, CounterExample) = (example, counterExample);

    /// <summary>One per label.</summary>
    public static ImmutableArray<LearnedLabel> All { get; } =
    [
        new(CodebookLabel.Blame, "They never meant to keep the promise they gave.", "Nobody is to blame for the drought."),
        new(CodebookLabel.Victim, "All these years we have carried a burden that others laid on us.", "All peoples carry burdens."),
        new(CodebookLabel.Forced, "Nobody in our place could have acted otherwise.", "We could have acted otherwise."),
        new(CodebookLabel.Own, "What happened there is on us.", "What happened there is on them."),
        new(CodebookLabel.Guard, "Our soldiers have worn the blue helmet in nine countries.", "Blue helmets serve in nine countries."),
        new(CodebookLabel.Norm, "Without the Organization the small would have no voice.", "Small states have a voice."),
        new(CodebookLabel.Contest, "Of what use is a Council that only watches?", "The Council watches the situation."),
    ];

    /// <inheritdoc/>
    public override string Detects => $"The learned model gives {LabelNames.Of(Label)} and no other rule explains it; the words that weighed most are named.";

    /// <inheritdoc/>
    public override string Why => "Much of what coders see has no fixed phrase; the model's weights stand in for a rule and are shown as such.";

    /// <inheritdoc/>
    public override string Reference => "Codebook of the project; Gerhards, Offerhaus and Roose 2007 for the unit of coding.";

    /// <inheritdoc/>
    public override string Example { get; }

    /// <inheritdoc/>
    public override string CounterExample { get; }

    /// <summary>The general rule of a label.</summary>
    public static LearnedLabel Of(CodebookLabel label) => All[(int)label];

    /// <summary>Nothing: only the model decides.</summary>
    public override IEnumerable<RuleHit> Apply(SentenceView sentence) => [];
}
