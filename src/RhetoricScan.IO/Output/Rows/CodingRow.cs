using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>A row of a coding sheet: a unit to code, without its speaker, and a cell for every label of the codebook.</summary>
[CsvRecord]
public sealed partial record CodingRow
{
    /// <summary>Number of the unit in the sheet's shuffled order.</summary>
    [CsvColumn("unit")] public required string Unit { get; init; }

    /// <summary>The sentence before, for what pronouns pick up.</summary>
    [CsvColumn("before")] public required string Before { get; init; }

    /// <summary>The text to code.</summary>
    [CsvColumn("text")] public required string Text { get; init; }

    /// <summary>BLAME: x when given.</summary>
    [CsvColumn("BLAME")] public string Blame { get; init; } = "";

    /// <summary>VICTIM: x when given.</summary>
    [CsvColumn("VICTIM")] public string Victim { get; init; } = "";

    /// <summary>FORCED: x when given.</summary>
    [CsvColumn("FORCED")] public string Forced { get; init; } = "";

    /// <summary>OWN: x when given.</summary>
    [CsvColumn("OWN")] public string Own { get; init; } = "";

    /// <summary>GUARD: x when given.</summary>
    [CsvColumn("GUARD")] public string Guard { get; init; } = "";

    /// <summary>NORM: x when given.</summary>
    [CsvColumn("NORM")] public string Norm { get; init; } = "";

    /// <summary>CONTEST: x when given.</summary>
    [CsvColumn("CONTEST")] public string Contest { get; init; } = "";

    /// <summary>Whatever the coder wants to say.</summary>
    [CsvColumn("note")] public string Note { get; init; } = "";
}
