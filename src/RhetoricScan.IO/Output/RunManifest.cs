using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RhetoricScan.IO.Output;

/// <summary>What made the results of a run: enough to make them again. It holds no time, absolute path, host or job count.</summary>
public sealed record RunManifest
{
    /// <summary>Name and version of the tool.</summary>
    public required string Tool { get; init; }

    /// <summary>Hash over rules, catalogues, models and engine.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>SHA-256 of every text by speech id.</summary>
    public required ImmutableSortedDictionary<string, string> Texts { get; init; }

    /// <summary>SHA-256 of every model and overlay file by name.</summary>
    public required ImmutableSortedDictionary<string, string> Models { get; init; }

    /// <summary>Settings that change results, by name.</summary>
    public required ImmutableSortedDictionary<string, string> Settings { get; init; }

    /// <summary>Seed that, with each text's hash, starts every draw.</summary>
    public required int Seed { get; init; }

    /// <summary>Where input, profile and training overlap, each one sentence.</summary>
    public ImmutableArray<string> Overlaps { get; init; } = [];

    /// <summary>Writes the manifest with the names of the run's files.</summary>
    public void Write(Stream stream, IEnumerable<string> files)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartObject();
        json.WriteString("tool", Tool);
        json.WriteString("fingerprint", Fingerprint);
        json.WriteNumber("seed", Seed);
        WriteMap(json, "settings", Settings);
        WriteMap(json, "texts", Texts);
        WriteMap(json, "models", Models);
        WriteList(json, "overlaps", Overlaps);
        WriteList(json, "files", files.Order(StringComparer.Ordinal));
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Reads a manifest back.</summary>
    /// <exception cref="UserErrorException">The file is no manifest (RS4003).</exception>
    public static RunManifest Read(string path) => Read(File.ReadAllBytes(path), path);

    /// <summary>Reads a manifest back.</summary>
    /// <param name="bytes">Its JSON.</param>
    /// <param name="path">Where it was kept, for messages.</param>
    /// <exception cref="UserErrorException">The bytes are no manifest (RS4003).</exception>
    public static RunManifest Read(byte[] bytes, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var json = document.RootElement;
            return new RunManifest
            {
                Tool = json.GetProperty("tool").GetString()!,
                Fingerprint = json.GetProperty("fingerprint").GetString()!,
                Seed = json.GetProperty("seed").GetInt32(),
                Settings = ReadMap(json.GetProperty("settings")),
                Texts = ReadMap(json.GetProperty("texts")),
                Models = ReadMap(json.GetProperty("models")),
                Overlaps = [.. json.GetProperty("overlaps").EnumerateArray().Select(overlap => overlap.GetString()!)],
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UserErrorException(Messages.ResultInvalid(path, 1, e.Message), e);
        }
    }

    private static ImmutableSortedDictionary<string, string> ReadMap(JsonElement map) =>
        map.EnumerateObject().ToImmutableSortedDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal);

    private static void WriteMap(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, string> map)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in map) json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
