using System.Collections.Immutable;
using System.Text.Json;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Output;

/// <summary>The grounds and the certificate of a silence as members of a <c>topic</c> record.</summary>
internal static class TopicLines
{
    /// <summary>Writes grounds, forms searched, nearest miss and own acts; nothing for a topic without them.</summary>
    public static void Write(Utf8JsonWriter json, ScanResult result, TopicSilence topic)
    {
        if (!topic.Grounds.IsEmpty) WriteGrounds(json, topic.Grounds);
        if (topic.Certificate is { } certificate) WriteCertificate(json, result, certificate);
        if (topic.OwnActs.IsEmpty) return;
        json.WriteStartArray("ownActs");
        foreach (var act in topic.OwnActs) json.WriteStringValue(act);
        json.WriteEndArray();
    }

    /// <summary>Reads the grounds; none where there are none.</summary>
    public static ImmutableArray<SilenceGround> Grounds(JsonElement topic) => !topic.TryGetProperty("grounds", out var grounds) ? []
        : [.. grounds.EnumerateArray().Select(ground => new SilenceGround(
            ground.GetProperty("name").GetString()!, Flag(ground.GetProperty("speaks")), Real(ground, "p"), Real(ground, "smallest"), ground.GetProperty("detail").GetString()!))];

    /// <summary>Reads how many forms were searched, by language.</summary>
    public static ImmutableSortedDictionary<string, int> Forms(JsonElement topic)
    {
        var none = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);
        return topic.TryGetProperty("forms", out var forms)
            ? none.AddRange(forms.EnumerateObject().Select(language => KeyValuePair.Create(language.Name, language.Value.GetInt32()))) : none;
    }

    private static void WriteGrounds(Utf8JsonWriter json, ImmutableArray<SilenceGround> grounds)
    {
        json.WriteStartArray("grounds");
        foreach (var ground in grounds)
        {
            json.WriteStartObject();
            json.WriteString("name", ground.Name);
            if (ground.Speaks is { } speaks) json.WriteBoolean("speaks", speaks);
            else json.WriteNull("speaks");
            WriteReal(json, "p", ground.P);
            WriteReal(json, "smallest", ground.SmallestAttainable);
            json.WriteString("detail", ground.Detail);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteCertificate(Utf8JsonWriter json, ScanResult result, AbsenceCertificate certificate)
    {
        json.WriteStartObject("forms");
        foreach (var (language, forms) in certificate.Forms) json.WriteNumber(language, forms.Length);
        json.WriteEndObject();
        if (certificate.NearMisses is [var nearest, ..]) json.WriteString("nearestMiss", result.Annotated.TextOf(result.Annotated.Sentences[nearest].Span));
    }

    private static void WriteReal(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, Numbers.Rounded(number));
    }

    private static bool? Flag(JsonElement value) => value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    private static double? Real(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetDouble() : null;
}
