using System.Text.Json;
using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Ingest;

/// <summary>JSON Lines with one speech per line: text, id and metadata as fields.</summary>
internal sealed partial class JsonLinesSpeechReader(IngestOptions options, SpeechBuilder builder)
{
    /// <summary>The speeches of a file; a line that is no object gives an error of its own.</summary>
    public IEnumerable<IngestResult> Read(InputFile file)
    {
        using var reader = new StreamReader(new MemoryStream(file.ReadAll()));
        for (var line = 1; reader.ReadLine() is { } text; line++)
            if (!string.IsNullOrWhiteSpace(text)) yield return ReadLine(file.Path, line, text);
    }

    private IngestResult ReadLine(string path, int line, string json)
    {
        var source = FormattableString.Invariant($"{path}:{line}");
        try
        {
            var (repaired, broken) = RepairEscapes(json);
            using var document = JsonDocument.Parse(repaired);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Failed(source, path, line, "it is another kind of value.");
            var fields = document.RootElement.EnumerateObject().ToDictionary(p => p.Name.ToLowerInvariant(), p => AsText(p.Value), StringComparer.Ordinal);
            if (!fields.Remove(options.TextColumn.ToLowerInvariant(), out var body))
                return new IngestResult { Source = source, Error = Messages.TableColumnMissing(source, options.TextColumn, string.Join(", ", fields.Keys)) };
            fields.Remove(options.IdColumn.ToLowerInvariant(), out var id);
            var warnings = new List<Diagnostic>();
            if (broken > 0) warnings.Add(Messages.LoneSurrogates(source, broken));
            var metadata = MetadataFields.Read(fields, source, warnings);
            body = LoneSurrogates.Repair(body, source, warnings);
            return builder.Build(source, string.IsNullOrWhiteSpace(id) ? source : id.Trim(), body, metadata, warnings);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Failed(source, path, line, e.Message);
        }
    }

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

    private static IngestResult Failed(string source, string path, int line, string reason) =>
        new() { Source = source, Error = Messages.JsonLineInvalid(path, line, reason) };
}
