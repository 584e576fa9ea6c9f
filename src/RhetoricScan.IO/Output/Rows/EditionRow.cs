using CsvHelper;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>editions.csv</c>: one item in the speeches of a speaker at one edition of a venue.</summary>
[CsvRecord]
public sealed partial record EditionRow
{
    /// <summary>Speaker, or the state where unknown.</summary>
    [CsvColumn("speaker")] public required string Speaker { get; init; }

    /// <summary>Venue.</summary>
    [CsvColumn("venue")] public required string Venue { get; init; }

    /// <summary>Year of the edition.</summary>
    [CsvColumn("edition")] public required int Edition { get; init; }

    /// <summary>topic, body or target.</summary>
    [CsvColumn("kind")] public required string Kind { get; init; }

    /// <summary>Id.</summary>
    [CsvColumn("item")] public required string Item { get; init; }

    /// <summary>Sentences.</summary>
    [CsvColumn("count")] public required int Count { get; init; }

    /// <summary>Rate per 1000 tokens.</summary>
    [CsvColumn("per 1000 tokens"), CsvConverter(typeof(RealText))] public required string Rate { get; init; }
}
