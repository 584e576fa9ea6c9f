using RhetoricScan.Detect;

namespace RhetoricScan.IO.Output;

/// <summary>The sentences of a result that carry counted evidence, once each.</summary>
public static class QuoteRows
{
    /// <summary>One row per sentence, in the order of the text.</summary>
    public static IEnumerable<QuoteRow> Of(ScanResult result) =>
        result.Evidence.Where(row => row.Counted && row.Confidence >= LabelScores.Decision)
            .GroupBy(row => row.Sentence).OrderBy(group => group.Key)
            .Select(group => Row(result, group.Key, group));

    private static QuoteRow Row(ScanResult result, int sentence, IEnumerable<Evidence> rows)
    {
        var span = result.Annotated.Sentences[sentence].Span;
        return new QuoteRow
        {
            Speech = result.Annotated.Speech.Id,
            Start = span.Start,
            End = span.End,
            Labels = string.Join(' ', rows.Select(row => row.Label).Distinct().Order().Select(LabelNames.Of)),
            Text = CsvText.Safe(result.Annotated.TextOf(span)),
            Translation = "",
            Url = CsvText.Safe(result.Annotated.Speech.Metadata.SourceUrl),
        };
    }
}
