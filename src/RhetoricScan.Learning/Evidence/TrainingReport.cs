using System.Globalization;
using RhetoricScan.Detect;

namespace RhetoricScan.Learning.Evidence;

/// <summary>The figures of a training run as Markdown tables: cross-validated by document, with a reliability table of the random share.</summary>
internal static class TrainingReport
{
    private const int Bins = 5;
    private const int States = 12;
    private static readonly CodebookLabel[] Shown = [CodebookLabel.Blame, CodebookLabel.Victim, CodebookLabel.Guard, CodebookLabel.Contest];

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
        yield return "";
        yield return "By state, those with most sentences that were not drawn by their labels: false alarms and misses per 1,000 sentences.";
        yield return "";
        yield return "| state | sentences | " + string.Join(" | ", Shown.Select(LabelNames.Of)) + " |";
        yield return "| --- | --- | " + string.Join(" | ", Shown.Select(_ => "---")) + " |";
        foreach (var line in ByState(training)) yield return line;
    }

    private static IEnumerable<string> ByState(EvidenceTraining training) => training.Examples.Select((example, i) => (Example: example, Index: i))
        .Where(pair => pair.Example is { State.Length: > 0, Label.Kind: "random" or "topical" })
        .GroupBy(pair => pair.Example.State).OrderByDescending(state => state.Count()).ThenBy(state => state.Key, StringComparer.Ordinal).Take(States)
        .Select(state => $"| {state.Key} | {state.Count()} | {string.Join(" | ", Shown.Select(label => Errors(training, label, [.. state.Select(pair => pair.Index)])))} |");

    private static string Errors(EvidenceTraining training, CodebookLabel label, int[] examples)
    {
        double Share(Func<bool, bool, bool> wrong) => 1000.0 * examples.Count(i => wrong(training.Probabilities[i][(int)label] >= LabelScores.Decision, training.Examples[i].Has(label))) / examples.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{Share((said, so) => said && !so):0} / {Share((said, so) => !said && so):0}");
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
