using System.Collections.Immutable;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Statistics;

namespace RhetoricScan.Learning.Evidence;

/// <summary>A trained model and what cross-validation says of it.</summary>
/// <param name="Model">The model, trained on everything.</param>
/// <param name="Examples">The labelled sentences.</param>
/// <param name="Probabilities">For each the calibrated probabilities from folds that have not seen its document.</param>
internal sealed record EvidenceTraining(EvidenceModel Model, ImmutableArray<Example> Examples, double[][] Probabilities)
{
    /// <summary>Decisions of one label against the majority of coders.</summary>
    public ClassificationMetrics MetricsOf(CodebookLabel label, Func<Example, bool> use) => ClassificationMetrics.Of(
        Examples.Select((example, i) => (example, i)).Where(pair => use(pair.example))
            .Select(pair => (Probabilities[pair.i][(int)label] >= LabelScores.Decision, pair.example.Has(label))));

    /// <summary>Expected calibration error on the random share.</summary>
    public double CalibrationErrorOf(CodebookLabel label) => CalibrationError.Expected(
        [.. Examples.Select((example, i) => (example, i)).Where(pair => pair.example.Label.IsRandom).Select(pair => (Probabilities[pair.i][(int)label], pair.example.Has(label)))]);
}
