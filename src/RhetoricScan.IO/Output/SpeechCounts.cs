using System.Collections.Immutable;
using System.Text.Json;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;

namespace RhetoricScan.IO.Output;

/// <summary>What a speech says how often, as far as no other record of the results tells: labels, actors named, acts.</summary>
public sealed record SpeechCounts
{
    /// <summary>Nothing counted.</summary>
    public static SpeechCounts None { get; } = new();

    /// <summary>Sentences with BLAME, VICTIM or FORCED, each once.</summary>
    public int Grievance { get; init; }

    /// <summary>Sentences decided for a label, by its name.</summary>
    public ImmutableSortedDictionary<string, int> Labels { get; init; } = Empty;

    /// <summary>Mentions of actors, by id; those without an entry are left out.</summary>
    public ImmutableSortedDictionary<string, int> Actors { get; init; } = Empty;

    /// <summary>Acts of all clauses, by lemma.</summary>
    public ImmutableSortedDictionary<string, int> Acts { get; init; } = Empty;

    private static ImmutableSortedDictionary<string, int> Empty { get; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Counts a result.</summary>
    public static SpeechCounts Of(ScanResult result) => new()
    {
        Grievance = result.Labels.Count(scores => scores.Has(CodebookLabel.Blame) || scores.Has(CodebookLabel.Victim) || scores.Has(CodebookLabel.Forced)),
        Labels = Count(result.Labels.SelectMany(scores => Enum.GetValues<CodebookLabel>().Where(label => scores.Has(label))).Select(LabelNames.Of)),
        Actors = Count(result.Mentions.Where(mention => mention.Kind == MentionKind.Actor).Select(mention => mention.EntityId)),
        Acts = Count(result.Clauses.Select(clause => clause.Act)),
    };

    /// <summary>Writes the counts as members of the object that is open.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("grievance", Grievance);
        WriteMap(json, "labels", Labels);
        WriteMap(json, "actors", Actors);
        WriteMap(json, "acts", Acts);
    }

    /// <summary>Reads the counts from a speech record; absent ones are empty.</summary>
    public static SpeechCounts Read(JsonElement speech) => new()
    {
        Grievance = speech.TryGetProperty("grievance", out var grievance) ? grievance.GetInt32() : 0,
        Labels = ReadMap(speech, "labels"),
        Actors = ReadMap(speech, "actors"),
        Acts = ReadMap(speech, "acts"),
    };

    private static ImmutableSortedDictionary<string, int> Count(IEnumerable<string> names) => names
        .Where(name => name.Length > 0).CountBy(name => name, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static void WriteMap(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, int> map)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in map) json.WriteNumber(key, count);
        json.WriteEndObject();
    }

    private static ImmutableSortedDictionary<string, int> ReadMap(JsonElement speech, string name) =>
        !speech.TryGetProperty(name, out var map) ? Empty
            : map.EnumerateObject().ToImmutableSortedDictionary(entry => entry.Name, entry => entry.Value.GetInt32(), StringComparer.Ordinal);
}
