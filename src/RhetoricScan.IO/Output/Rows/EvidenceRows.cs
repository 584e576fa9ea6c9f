using RhetoricScan.Detect;

namespace RhetoricScan.IO.Output;

/// <summary>Evidence of a result as rows, in the order of the text.</summary>
public static class EvidenceRows
{
    /// <summary>All rows of a speech.</summary>
    public static IEnumerable<EvidenceRow> Of(ScanResult result) => result.Evidence.Select(evidence => Row(result, evidence));

    /// <summary>All rows of a speech with texts that a spreadsheet cannot take for formulas.</summary>
    internal static IEnumerable<EvidenceRow> Safe(ScanResult result) => Of(result).Select(Safe);

    private static EvidenceRow Row(ScanResult result, Evidence evidence)
    {
        var clause = evidence.Clause;
        return new EvidenceRow
        {
            Speech = result.Annotated.Speech.Id,
            Sentence = evidence.Sentence,
            Start = evidence.Span.Start,
            End = evidence.Span.End,
            Text = result.Annotated.TextOf(evidence.Span),
            Label = LabelNames.Of(evidence.Label),
            Subtype = evidence.Subtype,
            Rule = evidence.Rule,
            Agent = clause?.Agent is { } agent ? result.Annotated.TextOf(agent.Span) : "",
            Act = clause is null ? "" : result.Annotated.TextOf(clause.ActSpan),
            Patient = clause?.Patient is { } patient ? result.Annotated.TextOf(patient.Span) : "",
            Target = evidence.Target,
            Form = clause is null ? "" : StatusNames.Of(clause.Form),
            Source = clause is null ? "" : StatusNames.Of(clause.Voice, clause.Holder),
            Polarity = clause is null ? "" : clause.FailedDuty ? "failed duty" : clause.Negated ? "negated" : "positive",
            Modality = clause is null ? "" : StatusNames.Of(clause.Modality),
            Body = evidence.Body,
            Counted = evidence.Counted,
            Confidence = Numbers.Rounded(evidence.Confidence),
            Why = evidence.Why,
        };
    }

    private static EvidenceRow Safe(EvidenceRow row) => row with
    {
        Text = CsvText.Safe(row.Text),
        Agent = CsvText.Safe(row.Agent),
        Act = CsvText.Safe(row.Act),
        Patient = CsvText.Safe(row.Patient),
        Why = CsvText.Safe(row.Why),
    };
}
