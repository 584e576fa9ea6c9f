using RhetoricScan.Detect;

namespace RhetoricScan.Reports.Model;

/// <summary>Sentences of a speech that bear a label (its probability is at least .5).</summary>
public static class SentenceCounts
{
    /// <summary>True when a sentence bears one of the labels.</summary>
    public static bool Bears(ScanResult result, int sentence, params ReadOnlySpan<CodebookLabel> labels)
    {
        foreach (var label in labels)
            if (result.Labels[sentence].Has(label)) return true;
        return false;
    }

    /// <summary>Number of sentences that bear one of the labels.</summary>
    public static int Of(ScanResult result, params CodebookLabel[] labels) =>
        Enumerable.Range(0, result.Labels.Length).Count(i => Bears(result, i, labels));

    /// <summary>Share of such sentences in each of <paramref name="bins"/> equal stretches of the speech, 0 to 1.</summary>
    public static IReadOnlyList<double> Flow(ScanResult result, int bins, params CodebookLabel[] labels)
    {
        var count = result.Labels.Length;
        bins = Math.Min(bins, count);
        return [.. Enumerable.Range(0, bins).Select(bin =>
        {
            var (from, to) = (bin * count / bins, (bin + 1) * count / bins);
            return Enumerable.Range(from, to - from).Count(i => Bears(result, i, labels)) / (double)(to - from);
        })];
    }
}
