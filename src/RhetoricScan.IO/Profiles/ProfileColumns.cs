using System.Text.Json.Serialization;

namespace RhetoricScan.IO.Profiles;

/// <summary>A profile as it lies in its file: one array per field, a cell per speech, which compresses best.</summary>
internal sealed record ProfileColumns
{
    /// <summary>Version of this layout.</summary>
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    public required string Fingerprint { get; init; }

    public required string Source { get; init; }

    public required string Licence { get; init; }

    /// <summary>Ids that the cells of <see cref="TopicBlocks"/> point at.</summary>
    public required string[] Topics { get; init; }

    /// <summary>Ids that the cells of <see cref="BodyBlocks"/> point at.</summary>
    public required string[] Bodies { get; init; }

    public required string[] Speech { get; init; }

    public required string[] State { get; init; }

    public required string[] Date { get; init; }

    public required string[] Venue { get; init; }

    public required string[] Genre { get; init; }

    public required int[] Tokens { get; init; }

    public required int[] Sentences { get; init; }

    /// <summary>A digit per block: its sentences with BLAME, VICTIM or FORCED.</summary>
    public required string[] Grievance { get; init; }

    /// <summary>Sentences per label, between spaces.</summary>
    public required string[] Labels { get; init; }

    /// <summary><c>topic:block,block;topic:block</c>, a block once per sentence that mentions the topic.</summary>
    public required string[] TopicBlocks { get; init; }

    /// <summary><c>body:block,guard,contested;...</c></summary>
    public required string[] BodyBlocks { get; init; }

    /// <summary>Four digits: victimization, appropriation strict, appropriation wide, silence.</summary>
    public required string[] Levels { get; init; }

    /// <summary>The numbers of the sketch, in Base64.</summary>
    public required string[] Sketch { get; init; }
}

/// <summary>Reads and writes <see cref="ProfileColumns"/> without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProfileColumns))]
internal sealed partial class ProfileJson : JsonSerializerContext;
