using CsvHelper;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>blame.csv</c>: counted blame by sender, target and issue.</summary>
[CsvRecord]
public sealed partial record BlameRow
{
    /// <summary>Id of the speech.</summary>
    [CsvColumn("speech")] public required string Speech { get; init; }

    /// <summary>The speaker's state.</summary>
    [CsvColumn("sender")] public required string Sender { get; init; }

    /// <summary>Blamed actor or bloc.</summary>
    [CsvColumn("target")] public required string Target { get; init; }

    /// <summary>Body or act class the blame is about.</summary>
    [CsvColumn("issue")] public required string Issue { get; init; }

    /// <summary>Number of counted rows.</summary>
    [CsvColumn("rows")] public required int Rows { get; init; }

    /// <summary>Share of all counted blame rows of the speech.</summary>
    [CsvColumn("share"), CsvConverter(typeof(RealText))] public required string Share { get; init; }
}
