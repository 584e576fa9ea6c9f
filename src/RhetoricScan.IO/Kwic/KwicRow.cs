using CsvHelper;

namespace RhetoricScan.IO.Kwic;

/// <summary>A row of <c>kwic.csv</c>: one match with its context. Offsets are UTF-16 code units of the body, half-open.</summary>
[CsvRecord]
public sealed partial record KwicRow
{
    /// <summary>Id of the speech.</summary>
    [CsvColumn("speech")] public required string Speech { get; init; }

    /// <summary>Index of the sentence, from 0.</summary>
    [CsvColumn("sentence")] public required int Sentence { get; init; }

    /// <summary>Start of the match.</summary>
    [CsvColumn("start")] public required int Start { get; init; }

    /// <summary>End of the match.</summary>
    [CsvColumn("end")] public required int End { get; init; }

    /// <summary>Words before it in its sentence.</summary>
    [CsvColumn("left")] public required string Left { get; init; }

    /// <summary>The match.</summary>
    [CsvColumn("match")] public required string Match { get; init; }

    /// <summary>Words behind it in its sentence.</summary>
    [CsvColumn("right")] public required string Right { get; init; }
}
