using CsvHelper;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>summary.csv</c>: one speech with its three patterns.</summary>
[CsvRecord]
public sealed partial record SummaryRow
{
    /// <summary>Id of the speech.</summary>
    [CsvColumn("speech")] public required string Speech { get; init; }

    /// <summary>Title.</summary>
    [CsvColumn("title")] public required string Title { get; init; }

    /// <summary>Speaker.</summary>
    [CsvColumn("speaker")] public required string Speaker { get; init; }

    /// <summary>State, ISO 3166-1 alpha-3.</summary>
    [CsvColumn("state")] public required string State { get; init; }

    /// <summary>Date as known.</summary>
    [CsvColumn("date")] public required string Date { get; init; }

    /// <summary>Venue.</summary>
    [CsvColumn("venue")] public required string Venue { get; init; }

    /// <summary>Language of the text.</summary>
    [CsvColumn("language")] public required string Language { get; init; }

    /// <summary>Number of sentences.</summary>
    [CsvColumn("sentences")] public required int Sentences { get; init; }

    /// <summary>Number of tokens.</summary>
    [CsvColumn("tokens")] public required int Tokens { get; init; }

    /// <summary>Level 0 to 3.</summary>
    [CsvColumn("victimization level")] public required int VictimizationLevel { get; init; }

    /// <summary>True when the level hangs on doubtful sentences.</summary>
    [CsvColumn("victimization borderline")] public required bool VictimizationBorderline { get; init; }

    /// <summary>0 to 100 against the reference; empty without one.</summary>
    [CsvColumn("victimization score"), CsvConverter(typeof(RealText))] public required string VictimizationScore { get; init; }

    /// <summary>Lower end of the 95 % interval of the score.</summary>
    [CsvColumn("victimization low"), CsvConverter(typeof(RealText))] public required string VictimizationLow { get; init; }

    /// <summary>Upper end of it.</summary>
    [CsvColumn("victimization high"), CsvConverter(typeof(RealText))] public required string VictimizationHigh { get; init; }

    /// <summary>Share of sentences with BLAME, VICTIM or FORCED.</summary>
    [CsvColumn("grievance density"), CsvConverter(typeof(RealText))] public required string GrievanceDensity { get; init; }

    /// <summary>Level 0 to 4.</summary>
    [CsvColumn("appropriation level")] public required int AppropriationLevel { get; init; }

    /// <summary>True when the level hangs on doubtful sentences.</summary>
    [CsvColumn("appropriation borderline")] public required bool AppropriationBorderline { get; init; }

    /// <summary>0 to 100 against the reference.</summary>
    [CsvColumn("appropriation score"), CsvConverter(typeof(RealText))] public required string AppropriationScore { get; init; }

    /// <summary>Lower end of the interval.</summary>
    [CsvColumn("appropriation low"), CsvConverter(typeof(RealText))] public required string AppropriationLow { get; init; }

    /// <summary>Upper end of it.</summary>
    [CsvColumn("appropriation high"), CsvConverter(typeof(RealText))] public required string AppropriationHigh { get; init; }

    /// <summary>Guarded and contested bodies per 1000 tokens.</summary>
    [CsvColumn("appropriation index"), CsvConverter(typeof(RealText))] public required string AppropriationIndex { get; init; }

    /// <summary>Level 0 to 4.</summary>
    [CsvColumn("silence level")] public required int SilenceLevel { get; init; }

    /// <summary>Core topic that gives the level.</summary>
    [CsvColumn("silence topic")] public required string SilenceTopic { get; init; }

    /// <summary>0 to 100 against the reference.</summary>
    [CsvColumn("silence score"), CsvConverter(typeof(RealText))] public required string SilenceScore { get; init; }

    /// <summary>Mean surprise over testable core topics, bits.</summary>
    [CsvColumn("silence bits"), CsvConverter(typeof(RealText))] public required string SilenceBits { get; init; }

    /// <summary>Profile the scores refer to.</summary>
    [CsvColumn("reference")] public required string Reference { get; init; }

    /// <summary>True when the profile is of another genre.</summary>
    [CsvColumn("genre mismatch")] public required bool GenreMismatch { get; init; }

    /// <summary>What could not be done.</summary>
    [CsvColumn("notes")] public required string Notes { get; init; }
}
