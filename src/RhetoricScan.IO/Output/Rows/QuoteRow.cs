using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>quotes.csv</c>: a span worth quoting, with room for a translation.</summary>
[CsvRecord]
public sealed partial record QuoteRow
{
    /// <summary>Id of the speech.</summary>
    [CsvColumn("speech")] public required string Speech { get; init; }

    /// <summary>Start of the sentence.</summary>
    [CsvColumn("start")] public required int Start { get; init; }

    /// <summary>End of the sentence.</summary>
    [CsvColumn("end")] public required int End { get; init; }

    /// <summary>Labels of the sentence.</summary>
    [CsvColumn("labels")] public required string Labels { get; init; }

    /// <summary>The sentence.</summary>
    [CsvColumn("text")] public required string Text { get; init; }

    /// <summary>Empty, for the analyst.</summary>
    [CsvColumn("translation")] public required string Translation { get; init; }

    /// <summary>Where the speech was published.</summary>
    [CsvColumn("url")] public required string Url { get; init; }
}
