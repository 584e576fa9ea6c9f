using System.Collections.Immutable;
using System.Text.Json;

namespace RhetoricScan.Learning.Clauses;

/// <summary>An event record of the PLOVER gold standard: a sentence and who did something to whom in it.</summary>
/// <param name="Id">Id in the file.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Sources">The words of those who act.</param>
/// <param name="Targets">The words of those acted upon.</param>
public sealed record PloverRecord(string Id, string Text, ImmutableArray<string> Sources, ImmutableArray<string> Targets);

/// <summary>Reads the gold standard records of PLOVER (https://github.com/openeventdata/PLOVER), a JSON list.</summary>
public static class PloverGold
{
    /// <summary>The records with a text.</summary>
    /// <exception cref="UserErrorException">The file is missing (RS1001) or no such list (RS6204).</exception>
    public static IReadOnlyList<PloverRecord> Read(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.InputMissing(path));
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. document.RootElement.EnumerateArray().Where(record => record.TryGetProperty("text", out _) && record.TryGetProperty("language", out _)).Select(Record)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new UserErrorException(Messages.GoldUnreadable(path, e.Message), e);
        }
    }

    private static PloverRecord Record(JsonElement record) =>
        new(record.GetProperty("id").GetString()!, record.GetProperty("text").GetString()!, Actors(record, "source"), Actors(record, "target"));

    private static ImmutableArray<string> Actors(JsonElement record, string role) =>
        record.TryGetProperty(role, out var actors) && actors.ValueKind == JsonValueKind.Array
            ? [.. actors.EnumerateArray().Select(actor => actor.GetProperty("actorText").GetString()!)]
            : [];
}
