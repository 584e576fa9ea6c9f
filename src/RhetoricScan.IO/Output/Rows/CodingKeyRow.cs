using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>A row of the key to a coding sheet, kept from the coders: where a unit stands.</summary>
[CsvRecord]
public sealed partial record CodingKeyRow
{
    /// <summary>Number of the unit.</summary>
    [CsvColumn("unit")] public required string Unit { get; init; }

    /// <summary>Id of the speech.</summary>
    [CsvColumn("speech")] public required string Speech { get; init; }

    /// <summary>Offset of the unit in the body, in UTF-16 code units.</summary>
    [CsvColumn("start")] public required int Start { get; init; }

    /// <summary>Offset behind the unit.</summary>
    [CsvColumn("end")] public required int End { get; init; }
}
