using CsvHelper;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>silence.csv</c>: one topic in one speech.</summary>
[CsvRecord]
public sealed partial record SilenceRow
{
    /// <summary>Id of the speech.</summary>
    [CsvColumn("speech")] public required string Speech { get; init; }

    /// <summary>Id of the topic.</summary>
    [CsvColumn("topic")] public required string Topic { get; init; }

    /// <summary>Sentences that mention it.</summary>
    [CsvColumn("mentions")] public required int Mentions { get; init; }

    /// <summary>True for core topics and those named by the user.</summary>
    [CsvColumn("confirmatory")] public required bool Confirmatory { get; init; }

    /// <summary>What can be said.</summary>
    [CsvColumn("status")] public required string Status { get; init; }

    /// <summary>Level 0 to 4.</summary>
    [CsvColumn("level")] public required int Level { get; init; }

    /// <summary>Primary p.</summary>
    [CsvColumn("p"), CsvConverter(typeof(RealText))] public required string P { get; init; }

    /// <summary>Adjusted in its family.</summary>
    [CsvColumn("adjusted p"), CsvConverter(typeof(RealText))] public required string Adjusted { get; init; }

    /// <summary>-log2 p.</summary>
    [CsvColumn("surprise bits"), CsvConverter(typeof(RealText))] public required string SurpriseBits { get; init; }

    /// <summary>Which grounds speak, with their numbers.</summary>
    [CsvColumn("grounds")] public required string Grounds { get; init; }

    /// <summary>Ledger acts of the own side on the topic.</summary>
    [CsvColumn("own acts")] public required string OwnActs { get; init; }

    /// <summary>Number of forms in the certificate.</summary>
    [CsvColumn("forms searched")] public required int FormsSearched { get; init; }

    /// <summary>Sentences with nearest misses.</summary>
    [CsvColumn("near misses")] public required int NearMisses { get; init; }

    /// <summary>The finding in one sentence.</summary>
    [CsvColumn("sentence")] public required string Sentence { get; init; }
}
