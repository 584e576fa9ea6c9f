using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>errors.csv</c>: an input without a result.</summary>
[CsvRecord]
public sealed partial record ErrorRow
{
    /// <summary>The input.</summary>
    [CsvColumn("source")] public required string Source { get; init; }

    /// <summary>Number of the message.</summary>
    [CsvColumn("code")] public required string Code { get; init; }

    /// <summary>Line, where known.</summary>
    [CsvColumn("line")] public required string Line { get; init; }

    /// <summary>What is wrong and what to try.</summary>
    [CsvColumn("message")] public required string Message { get; init; }
}
