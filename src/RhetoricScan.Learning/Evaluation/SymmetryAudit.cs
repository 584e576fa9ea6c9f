using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Learning.Evidence;

namespace RhetoricScan.Learning.Evaluation;

/// <summary>What an exchange of two states does to the labels.</summary>
/// <param name="Sentences">Sentences that name one of them.</param>
/// <param name="Flips">Share of their label decisions that change.</param>
/// <param name="MeanChange">Mean absolute change of probability.</param>
public sealed record SymmetryFigures(int Sentences, double Flips, double MeanChange);

/// <summary>Exchanges speaker and addressee in whole speeches and compares the labels sentence by sentence.</summary>
public static class SymmetryAudit
{
    /// <summary>Audits the speeches of the four pairs of states.</summary>
    /// <param name="speeches">Speeches with the state of the speaker in their metadata.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="most">Number of sentences to compare.</param>
    public static SymmetryFigures Run(IEnumerable<Speech> speeches, EvidenceEngine engine, int most)
    {
        int sentences = 0, flips = 0;
        var change = 0.0;
        foreach (var speech in speeches)
        {
            if (sentences >= most) break;
            foreach (var (before, after) in Compare(speech, engine).Take(most - sentences))
            {
                sentences++;
                for (var label = 0; label < LabelScores.Count; label++)
                {
                    if (before.Has((CodebookLabel)label) != after.Has((CodebookLabel)label)) flips++;
                    change += Math.Abs(before[label] - after[label]);
                }
            }
        }
        var decisions = Math.Max(1, sentences * LabelScores.Count);
        return new SymmetryFigures(sentences, flips / (double)decisions, change / decisions);
    }

    /// <summary>Scores before and after of the sentences that name either state; nothing when the exchange changes the sentence limits.</summary>
    private static IEnumerable<(LabelScores Before, LabelScores After)> Compare(Speech speech, EvidenceEngine engine)
    {
        var pair = ActorSwap.Pairs.FirstOrDefault(pair => pair.One == speech.Metadata.State || pair.Other == speech.Metadata.State);
        if (pair.Swap is null) yield break;
        var swapped = speech with
        {
            Body = pair.Swap.Apply(speech.Body),
            Metadata = speech.Metadata with { State = speech.Metadata.State == pair.One ? pair.Other : pair.One },
        };
        var (before, after) = (engine.Resolve(speech), engine.Resolve(swapped));
        if (before.Annotated.Sentences.Length != after.Annotated.Sentences.Length) yield break;
        var (one, other) = (engine.Detector.Detect(before).Labels, engine.Detector.Detect(after).Labels);
        for (var i = 0; i < one.Length; i++)
            if (pair.Swap.Touches(before.Annotated.TextOf(before.Annotated.Sentences[i].Span))) yield return (one[i], other[i]);
    }
}
