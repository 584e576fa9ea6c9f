using RhetoricScan.Detect;

namespace RhetoricScan.Reports.Model;

/// <summary>One evidence row in the words of a report.</summary>
/// <param name="Row">The row.</param>
/// <param name="Label">Name of the label with its subtype.</param>
/// <param name="Quote">The sentence on one line.</param>
/// <param name="Who">Who acts; null without a clause.</param>
/// <param name="Act">What is done; null without a clause.</param>
/// <param name="Whom">Who or what is acted upon; null when nobody is.</param>
public sealed record EvidenceView(Evidence Row, string Label, string Quote, string? Who, string? Act, string? Whom)
{
    /// <summary>The row of a result with names.</summary>
    public static EvidenceView Of(Evidence row, ScanResult result, DisplayNames names)
    {
        var texts = names.Texts;
        var label = texts["label." + LabelNames.Of(row.Label)];
        if (row.Subtype.Length > 0) label = $"{label} ({texts["subtype." + row.Subtype]})";
        var quote = VisibleText.OneLine(result.Annotated.TextOf(result.Annotated.Sentences[row.Sentence].Span));
        if (row.Clause is not { } clause) return new EvidenceView(row, label, quote, TargetOf(row, names), null, null);
        return new EvidenceView(row, label, quote,
            clause.Agent is { } agent ? names.Participant(agent, result) : texts["evidence.none.named"],
            VisibleText.OneLine(clause.Act),
            clause.Patient is { } patient ? names.Participant(patient, result) : null);
    }

    /// <summary>Who → act → whom, as far as known; empty when nothing is.</summary>
    public string Roles => string.Join(" → ", new[] { Who, Act, Whom }.Where(part => part is { Length: > 0 }));

    private static string? TargetOf(Evidence row, DisplayNames names) =>
        row.Body.Length > 0 ? names.Body(row.Body) : row.Target.Length > 0 ? names.Actor(row.Target) : null;
}
