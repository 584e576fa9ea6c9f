using System.Text.Json;

namespace RhetoricScan.IO.Ingest;

/// <summary>JSON Lines with one speech per line: text, id and metadata as fields.</summary>
internal sealed class JsonLinesSpeechReader(IngestOptions options, SpeechBuilder builder)
{
    /// <summary>The speeches of a stream; a line that is no object gives an error of its own.</summary>
    public IEnumerable<IngestResult> Read(string path, Func<Stream> open)
    {
        using var reader = new StreamReader(open());
        for (var line = 1; reader.ReadLine() is { } text; line++)
            if (!string.IsNullOrWhiteSpace(text)) yield return ReadLine(path, line, text);
    }

    private IngestResult ReadLine(string path, int line, string json)
    {
        var source = FormattableString.Invariant($"{path}:{line}");
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Failed(source, path, line, "it is another kind of value.");
            var fields = document.RootElement.EnumerateObject().ToDictionary(p => p.Name.ToLowerInvariant(), p => AsText(p.Value), StringComparer.Ordinal);
            if (!fields.Remove(options.TextColumn.ToLowerInvariant(), out var body))
                return new IngestResult { Source = source, Error = Messages.TableColumnMissing(source, options.TextColumn, string.Join(", ", fields.Keys)) };
            fields.Remove(options.IdColumn.ToLowerInvariant(), out var id);
            var warnings = new List<Diagnostic>();
            var metadata = MetadataFields.Read(fields, source, warnings);
            body = TextDecoder.Repair(body, source, warnings);
            return builder.Build(source, string.IsNullOrWhiteSpace(id) ? source : id.Trim(), body, metadata, warnings);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Failed(source, path, line, e.Message);
        }
    }

    private static string AsText(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static IngestResult Failed(string source, string path, int line, string reason) =>
        new() { Source = source, Error = Messages.JsonLineInvalid(path, line, reason) };
}
