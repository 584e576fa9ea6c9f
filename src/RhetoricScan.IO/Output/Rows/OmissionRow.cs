using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>omissions.csv</c>: one ledger act of a relevant episode in one speech.</summary>
[CsvRecord]
public sealed partial record OmissionRow
{
    /// <summary>Id of the speech.</summary>
    [CsvColumn("speech")] public required string Speech { get; init; }

    /// <summary>own or other.</summary>
    [CsvColumn("side")] public required string Side { get; init; }

    /// <summary>Id of the episode.</summary>
    [CsvColumn("episode")] public required string Episode { get; init; }

    /// <summary>Id of the ledger act.</summary>
    [CsvColumn("act")] public required string Act { get; init; }

    /// <summary>Day of the act.</summary>
    [CsvColumn("date")] public required string Date { get; init; }

    /// <summary>What was done.</summary>
    [CsvColumn("what")] public required string What { get; init; }

    /// <summary>omitted, mentioned, justified or acknowledged.</summary>
    [CsvColumn("state")] public required string State { get; init; }

    /// <summary>Document number.</summary>
    [CsvColumn("document")] public required string Document { get; init; }

    /// <summary>Where the act was read.</summary>
    [CsvColumn("source")] public required string Source { get; init; }

    /// <summary>How well the row is checked.</summary>
    [CsvColumn("verified")] public required string Verified { get; init; }

    /// <summary>True when contested.</summary>
    [CsvColumn("disputed")] public required bool Disputed { get; init; }

    /// <summary>The actor's own reason.</summary>
    [CsvColumn("stated reason")] public required string StatedReason { get; init; }

    /// <summary>Bodies and topics of the speech that make it relevant.</summary>
    [CsvColumn("raised by")] public required string RaisedBy { get; init; }

    /// <summary>Start of the matched span; empty when omitted.</summary>
    [CsvColumn("start")] public required string Start { get; init; }

    /// <summary>End of the matched span.</summary>
    [CsvColumn("end")] public required string End { get; init; }

    /// <summary>The matched words.</summary>
    [CsvColumn("matched text")] public required string MatchedText { get; init; }
}
