using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>evidence.csv</c>. Offsets are UTF-16 code units of the body, half-open.</summary>
[CsvRecord]
public sealed partial record EvidenceRow
{
    /// <summary>Id of the speech.</summary>
    [CsvColumn("speech")] public required string Speech { get; init; }

    /// <summary>Index of the sentence, from 0.</summary>
    [CsvColumn("sentence")] public required int Sentence { get; init; }

    /// <summary>Start of the span.</summary>
    [CsvColumn("start")] public required int Start { get; init; }

    /// <summary>End of the span.</summary>
    [CsvColumn("end")] public required int End { get; init; }

    /// <summary>The words of the span.</summary>
    [CsvColumn("text")] public required string Text { get; init; }

    /// <summary>Label of the codebook.</summary>
    [CsvColumn("label")] public required string Label { get; init; }

    /// <summary>Subtype within the label.</summary>
    [CsvColumn("subtype")] public required string Subtype { get; init; }

    /// <summary>Id of the rule.</summary>
    [CsvColumn("rule")] public required string Rule { get; init; }

    /// <summary>Words that name the agent.</summary>
    [CsvColumn("agent")] public required string Agent { get; init; }

    /// <summary>Words that name the act.</summary>
    [CsvColumn("act")] public required string Act { get; init; }

    /// <summary>Words that name the patient.</summary>
    [CsvColumn("patient")] public required string Patient { get; init; }

    /// <summary>Id of the blamed actor or bloc.</summary>
    [CsvColumn("target bloc")] public required string Target { get; init; }

    /// <summary>Grammatical construction.</summary>
    [CsvColumn("form")] public required string Form { get; init; }

    /// <summary>In whose voice.</summary>
    [CsvColumn("source")] public required string Source { get; init; }

    /// <summary><c>positive</c>, <c>negated</c> or <c>failed duty</c>.</summary>
    [CsvColumn("polarity")] public required string Polarity { get; init; }

    /// <summary>Modality.</summary>
    [CsvColumn("modality")] public required string Modality { get; init; }

    /// <summary>Id of the body.</summary>
    [CsvColumn("body")] public required string Body { get; init; }

    /// <summary>False when the row is shown but not counted.</summary>
    [CsvColumn("counted")] public required bool Counted { get; init; }

    /// <summary>Calibrated probability of the label, 0 to 1.</summary>
    [CsvColumn("confidence")] public required double Confidence { get; init; }

    /// <summary>Why the row is here.</summary>
    [CsvColumn("why")] public required string Why { get; init; }
}
