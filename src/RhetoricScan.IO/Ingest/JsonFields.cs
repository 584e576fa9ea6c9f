using System.Text.Json;
using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Ingest;

/// <summary>A JSON object on one line as fields by lower-case name; lone surrogates, which no text may hold, become U+FFFD.</summary>
/// <param name="Fields">Texts as they are, other values as their JSON; absent where a value is null.</param>
/// <param name="Broken">Lone surrogates that were replaced.</param>
internal sealed partial record JsonFields(Dictionary<string, string> Fields, int Broken)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="UserErrorException">It is no object, or names a field twice (RS1008).</exception>
    public static JsonFields Read(string json, string path, int line)
    {
        try
        {
            var (repaired, broken) = RepairEscapes(json);
            using var document = JsonDocument.Parse(repaired);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new UserErrorException(Messages.JsonLineInvalid(path, line, "it is another kind of value."));
            return new JsonFields(FieldsOf(document.RootElement), broken);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new UserErrorException(Messages.JsonLineInvalid(path, line, e.Message), e);
        }
    }

    /// <summary>Takes a field out; null when it isn't there.</summary>
    public string? Take(string name) => Fields.Remove(name.ToLowerInvariant(), out var value) ? value : null;

    private static Dictionary<string, string> FieldsOf(JsonElement line) => line.EnumerateObject()
        .Where(property => property.Value.ValueKind != JsonValueKind.Null)
        .ToDictionary(property => property.Name.ToLowerInvariant(), property => AsText(property.Value), StringComparer.Ordinal);

    private static (string Json, int Broken) RepairEscapes(string json)
    {
        var broken = 0;
        var repaired = EscapePattern().Replace(json, escape =>
        {
            if (!escape.Groups["lone"].Success) return escape.Value;
            broken++;
            return "\\ufffd";
        });
        return (repaired, broken);
    }

    [GeneratedRegex(@"\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})")]
    private static partial Regex EscapePattern();

    private static string AsText(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
