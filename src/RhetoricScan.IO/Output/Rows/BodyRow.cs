using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>bodies.csv</c>: one body in one speech.</summary>
[CsvRecord]
public sealed partial record BodyRow
{
    /// <summary>Id of the speech.</summary>
    [CsvColumn("speech")] public required string Speech { get; init; }

    /// <summary>Id of the body.</summary>
    [CsvColumn("body")] public required string Body { get; init; }

    /// <summary>Sentences that mention it.</summary>
    [CsvColumn("mentions")] public required int Mentions { get; init; }

    /// <summary>GUARD sentences on it.</summary>
    [CsvColumn("guard")] public required int Guard { get; init; }

    /// <summary>GUARD or custodial NORM sentences.</summary>
    [CsvColumn("guard wide")] public required int GuardWide { get; init; }

    /// <summary>CONTEST(function) sentences on it or a child.</summary>
    [CsvColumn("contest function")] public required int Contested { get; init; }

    /// <summary>CONTEST(reform) sentences.</summary>
    [CsvColumn("contest reform")] public required int Reform { get; init; }

    /// <summary>CONTEST(misuse) sentences.</summary>
    [CsvColumn("contest misuse")] public required int Misuse { get; init; }

    /// <summary>Mentions of its function.</summary>
    [CsvColumn("function mentions")] public required int FunctionMentions { get; init; }

    /// <summary>Unacknowledged adverse own episodes on it.</summary>
    [CsvColumn("own acts")] public required int OwnActs { get; init; }

    /// <summary>Path by which a child was reached.</summary>
    [CsvColumn("path")] public required string Path { get; init; }

    /// <summary>Level, strict.</summary>
    [CsvColumn("level")] public required int Level { get; init; }

    /// <summary>Level, wide.</summary>
    [CsvColumn("level wide")] public required int LevelWide { get; init; }
}
