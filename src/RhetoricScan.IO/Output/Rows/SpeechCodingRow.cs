using CsvHelper;

namespace RhetoricScan.IO.Output;

/// <summary>A row of a coding sheet of whole speeches: the text without its speaker, and a cell for the level of each pattern.</summary>
[CsvRecord]
public sealed partial record SpeechCodingRow
{
    /// <summary>Number of the unit in the sheet's shuffled order.</summary>
    [CsvColumn("unit")] public required string Unit { get; init; }

    /// <summary>The text to code.</summary>
    [CsvColumn("text")] public required string Text { get; init; }

    /// <summary>Level of victimization, 0 to 3; nothing where it wasn't coded.</summary>
    [CsvColumn("VICTIMIZATION")] public string Victimization { get; init; } = "";

    /// <summary>Level of appropriation, 0 to 4; nothing where it wasn't coded.</summary>
    [CsvColumn("APPROPRIATION")] public string Appropriation { get; init; } = "";

    /// <summary>Level of silence, 0 to 4; nothing where it wasn't coded.</summary>
    [CsvColumn("SILENCE")] public string Silence { get; init; } = "";

    /// <summary>Whatever the coder wants to say.</summary>
    [CsvColumn("note")] public string Note { get; init; } = "";
}
