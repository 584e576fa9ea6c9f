using System.Globalization;
using RhetoricScan.Detect;

namespace RhetoricScan.Learning.Evidence;

/// <summary>The figures of a training run as Markdown tables: cross-validated by document, with a reliability table of the random share.</summary>
internal static class TrainingReport
{
    private const int Bins = 5;

    /// <summary>The lines of the report.</summary>
    public static IEnumerable<string> Lines(EvidenceTraining training)
    {
        yield return "";
        yield return "| label | positives | P | R | F1 | F1, random share | calibration error, random share | threshold |";
        yield return "| --- | --- | --- | --- | --- | --- | --- | --- |";
        foreach (var label in Labels()) yield return Row(training, label);
        yield return "";
        yield return "Reliability on the random share: sentences, mean probability, share that coders gave the label.";
        yield return "";
        yield return "| label | 0-.2 | .2-.4 | .4-.6 | .6-.8 | .8-1 |";
        yield return "| --- | --- | --- | --- | --- | --- |";
        foreach (var label in Labels()) yield return Reliability(training, label);
    }

    private static string Row(EvidenceTraining training, CodebookLabel label)
    {
        var all = training.MetricsOf(label, _ => true);
        var random = training.MetricsOf(label, example => example.Label.IsRandom);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {LabelNames.Of(label)} | {training.Examples.Count(example => example.Has(label))} | {all.Precision:.00} | {all.Recall:.00} | {all.F1:.000} | {random.F1:.000} | {training.CalibrationErrorOf(label):.000} | {training.Model.Calibrations[(int)label].Threshold:.00} |");
    }

    private static string Reliability(EvidenceTraining training, CodebookLabel label)
    {
        var cases = training.Examples.Select((example, i) => (P: training.Probabilities[i][(int)label], True: example.Has(label), example.Label.IsRandom)).Where(one => one.IsRandom).ToList();
        var cells = Enumerable.Range(0, Bins).Select(bin => cases.Where(one => Math.Min(Bins - 1, (int)(one.P * Bins)) == bin).ToList())
            .Select(inBin => inBin.Count == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{inBin.Count}: {inBin.Average(one => one.P):.00} / {inBin.Average(one => one.True ? 1 : 0):.00}"));
        return $"| {LabelNames.Of(label)} | {string.Join(" | ", cells)} |";
    }

    private static IEnumerable<CodebookLabel> Labels() => Enumerable.Range(0, LabelScores.Count).Select(label => (CodebookLabel)label);
}
