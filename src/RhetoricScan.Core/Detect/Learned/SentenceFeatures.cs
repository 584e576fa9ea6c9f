using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Learned;

/// <summary>Everything the learned model may see of a sentence: masked words, cues, clauses, rules, shape, and the cues of the sentence before.</summary>
/// <param name="words">The closed vocabulary.</param>
public sealed class SentenceFeatures(KnownWords words)
{
    /// <summary>Adds the features of a sentence.</summary>
    /// <param name="bag">Takes them.</param>
    /// <param name="view">The sentence.</param>
    /// <param name="sentences">Number of sentences in the speech.</param>
    public void Add(FeatureBag bag, SentenceView view, int sentences)
    {
        WordFeatures.Add(bag, view, words);
        CueFeatures.Add(bag, view);
        ClauseFeatures.Add(bag, view);
        ShapeFeatures.Add(bag, view, sentences);
        foreach (var rule in RuleCatalogue.All)
            if (rule.Apply(view).Any()) bag.Add($"r:{rule.Id}");
        if (view.Previous is { } previous) CueFeatures.AddPrevious(bag, previous);
    }
}
