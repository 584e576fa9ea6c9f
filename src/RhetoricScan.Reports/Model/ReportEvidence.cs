using System.Collections.Immutable;
using RhetoricScan.Detect;

namespace RhetoricScan.Reports.Model;

/// <summary>The evidence a full report lists: every row, and a row of its own for each label that a sentence bears without one.</summary>
public static class ReportEvidence
{
    /// <summary>All rows in the order of the speech.</summary>
    public static ImmutableArray<Evidence> Of(ScanResult result, ReportTexts texts)
    {
        var shown = result.Evidence.Where(row => row.Counted).Select(row => (row.Sentence, row.Label)).ToHashSet();
        var others =
            from sentence in Enumerable.Range(0, result.Labels.Length)
            from label in Enum.GetValues<CodebookLabel>()
            where result.Labels[sentence].Has(label) && !shown.Contains((sentence, label))
            select new Evidence
            {
                Sentence = sentence,
                Span = result.Annotated.Sentences[sentence].Span,
                Label = label,
                Rule = "",
                Confidence = result.Labels[sentence][label],
                Why = texts["evidence.wholesentence"],
            };
        return [.. result.Evidence.Concat(others).OrderBy(row => row.Span).ThenBy(row => row.Label)];
    }
}
