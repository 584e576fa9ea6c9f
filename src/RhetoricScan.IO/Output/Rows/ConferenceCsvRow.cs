using CsvHelper;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Output;

/// <summary>A row of <c>conference.csv</c>: an expected topic in a conference, a panel, the host's or one speaker's speeches.</summary>
[CsvRecord]
public sealed partial record ConferenceCsvRow
{
    /// <summary>Venue.</summary>
    [CsvColumn("venue")] public required string Venue { get; init; }

    /// <summary>Edition.</summary>
    [CsvColumn("edition")] public required string Edition { get; init; }

    /// <summary>conference, panel, host or speaker.</summary>
    [CsvColumn("part")] public required string Part { get; init; }

    /// <summary>Name of the part.</summary>
    [CsvColumn("name")] public required string Name { get; init; }

    /// <summary>Id of the topic.</summary>
    [CsvColumn("topic")] public required string Topic { get; init; }

    /// <summary>True for core topics and those named by the user.</summary>
    [CsvColumn("confirmatory")] public required bool Confirmatory { get; init; }

    /// <summary>Speeches of the part.</summary>
    [CsvColumn("speeches")] public required int Speeches { get; init; }

    /// <summary>Those that mention it.</summary>
    [CsvColumn("mentioning")] public required int Mentioning { get; init; }

    /// <summary>Sentences that mention it.</summary>
    [CsvColumn("sentences")] public required int Sentences { get; init; }

    /// <summary>True when no speech of the part mentions it.</summary>
    [CsvColumn("left out")] public required bool LeftOut { get; init; }

    /// <summary>The rows of a conference, expected topics only.</summary>
    public static IEnumerable<ConferenceCsvRow> Of(ConferenceCounter counter) => counter.Rows().Where(row => row.Topic.Expected).Select(row => new ConferenceCsvRow
    {
        Venue = row.Group.Venue,
        Edition = CsvText.Safe(row.Group.Edition),
        Part = row.Group.Level.ToString().ToLowerInvariant(),
        Name = CsvText.Safe(row.Group.Name),
        Topic = row.Topic.Topic,
        Confirmatory = row.Topic.Confirmatory,
        Speeches = row.Topic.Speeches,
        Mentioning = row.Topic.Mentioning,
        Sentences = row.Topic.Sentences,
        LeftOut = row.Topic.Mentioning == 0,
    });
}
