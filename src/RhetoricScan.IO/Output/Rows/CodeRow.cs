using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>One code: what one coder gave one unit on one variable.</summary>
[CsvRecord]
public sealed partial record CodeRow
{
    /// <summary>The unit.</summary>
    [CsvColumn("unit")] public required string Unit { get; init; }

    /// <summary>Name of the coder: the sheet's file name, with its folder where names repeat.</summary>
    [CsvColumn("coder")] public required string Coder { get; init; }

    /// <summary>Label of the codebook or another column of the sheet.</summary>
    [CsvColumn("variable")] public required string Variable { get; init; }

    /// <summary>The code.</summary>
    [CsvColumn("value")] public required double Value { get; init; }

    /// <summary>Id of the speech; empty without the key.</summary>
    [CsvColumn("speech")] public string Speech { get; init; } = "";

    /// <summary>Offset of the unit in the body, in UTF-16 code units; empty without the key.</summary>
    [CsvColumn("start")] public int? Start { get; init; }

    /// <summary>Offset behind the unit; empty without the key.</summary>
    [CsvColumn("end")] public int? End { get; init; }
}
