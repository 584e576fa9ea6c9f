using System.Collections.Immutable;
using System.Text.Json;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Output;

/// <summary>Turns the JSON of single records of <c>results.jsonl</c> into values. Members that a foreign writer left out get their defaults.</summary>
internal static class ResultLines
{
    /// <summary>The speech of a <c>speech</c> record, still without evidence, topics, bodies and episodes.</summary>
    public static SpeechRecord Speech(JsonElement json) => new()
    {
        Id = Text(json, "speech"),
        Metadata = Metadata(json),
        Language = Text(json, "language"),
        TextHash = Text(json, "textHash"),
        Fingerprint = Text(json, "fingerprint"),
        Sentences = Count(json, "sentences"),
        Tokens = Count(json, "tokens"),
        Counts = SpeechCounts.Read(json),
        Victimization = Pattern(json.GetProperty("victimization")),
        Appropriation = Pattern(json.GetProperty("appropriation")),
        Silence = Pattern(json.GetProperty("silence")),
        Evidence = [],
        Topics = [],
        Bodies = [],
        Episodes = [],
        Notes = Texts(json, "notes"),
    };

    /// <summary>An <c>evidence</c> record.</summary>
    public static EvidenceRecord Evidence(JsonElement json) => new(
        new EvidenceRow
        {
            Speech = Text(json, "speech"),
            Sentence = Count(json, "sentence"),
            Start = Count(json, "start"),
            End = Count(json, "end"),
            Text = Text(json, "text"),
            Label = Text(json, "label"),
            Subtype = Text(json, "subtype"),
            Rule = Text(json, "rule"),
            Agent = Text(json, "agent"),
            Act = Text(json, "act"),
            Patient = Text(json, "patient"),
            Target = Text(json, "target"),
            Form = Text(json, "form"),
            Source = Text(json, "source"),
            Polarity = Text(json, "polarity"),
            Modality = Text(json, "modality"),
            Body = Text(json, "body"),
            Counted = Flag(json, "counted"),
            Confidence = Real(json, "confidence") ?? 0,
            Why = Text(json, "why"),
        },
        Text(json, "actLemma"),
        Text(json, "actClass"))
    { SentenceText = Text(json, "sentenceText") };

    /// <summary>A <c>topic</c> record.</summary>
    public static TopicRecord Topic(JsonElement json) => new()
    {
        Topic = Text(json, "topic"),
        Mentions = Count(json, "mentions"),
        Status = Text(json, "status"),
        Level = Count(json, "level"),
        P = Real(json, "p"),
        Adjusted = Real(json, "adjusted"),
        SurpriseBits = Real(json, "surpriseBits"),
        Confirmatory = Flag(json, "confirmatory"),
        Sentence = Text(json, "sentence"),
        Example = Text(json, "example"),
        Grounds = TopicLines.Grounds(json),
        Forms = TopicLines.Forms(json),
        NearestMiss = Text(json, "nearestMiss"),
        OwnActs = Texts(json, "ownActs"),
    };

    /// <summary>A <c>body</c> record.</summary>
    public static BodyRow Body(JsonElement json) => new()
    {
        Speech = Text(json, "speech"),
        Body = Text(json, "body"),
        Mentions = Count(json, "mentions"),
        Guard = Count(json, "guard"),
        GuardWide = Count(json, "guardWide"),
        Contested = Count(json, "contested"),
        Reform = Count(json, "reform"),
        Misuse = Count(json, "misuse"),
        FunctionMentions = Count(json, "functionMentions"),
        OwnActs = Count(json, "ownActs"),
        Path = Text(json, "path"),
        Level = Count(json, "level"),
        LevelWide = Count(json, "levelWide"),
    };

    /// <summary>An <c>episode</c> record.</summary>
    public static EpisodeRecord Episode(JsonElement json) =>
        new(Text(json, "episode"), Text(json, "side") == "own", Text(json, "state"), Texts(json, "acts"));

    private static SpeechMetadata Metadata(JsonElement json) => new()
    {
        Title = TextOrNull(json, "title"),
        Speaker = TextOrNull(json, "speaker"),
        State = TextOrNull(json, "state"),
        Office = TextOrNull(json, "office"),
        Date = PartialDate.TryParse(TextOrNull(json, "date"), out var date) ? date : null,
        Venue = TextOrNull(json, "venue"),
        Language = TextOrNull(json, "language"),
        SourceUrl = TextOrNull(json, "source"),
        Other = json.TryGetProperty("other", out var other)
            ? other.EnumerateObject().ToImmutableSortedDictionary(field => field.Name, field => field.Value.GetString()!, StringComparer.Ordinal)
            : SpeechMetadata.None.Other,
    };

    private static PatternRecord Pattern(JsonElement json) => new()
    {
        Level = Count(json, "level"),
        Borderline = Flag(json, "borderline"),
        LevelWithoutStrongest = Count(json, "levelWithoutStrongest"),
        Score = Real(json, "score"),
        Low = Real(json, "low"),
        High = Real(json, "high"),
        Index = Real(json, "index") ?? 0,
        IndexLow = Real(json, "indexLow"),
        IndexHigh = Real(json, "indexHigh"),
        Reference = TextOrNull(json, "reference"),
        ReferencesAtZero = json.TryGetProperty("referencesAtZero", out var zeros) ? zeros.GetInt32() : null,
        GenreMismatch = Flag(json, "genreMismatch"),
        Notes = Texts(json, "notes"),
    };

    private static string Text(JsonElement json, string name) => TextOrNull(json, name) ?? "";

    private static string? TextOrNull(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int Count(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    private static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetBoolean();

    private static double? Real(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];
}
