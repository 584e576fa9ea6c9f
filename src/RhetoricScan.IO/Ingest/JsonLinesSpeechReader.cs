namespace RhetoricScan.IO.Ingest;

/// <summary>JSON Lines with one speech per line: text, id and metadata as fields.</summary>
internal sealed class JsonLinesSpeechReader(IngestOptions options, SpeechBuilder builder)
{
    /// <summary>The speeches of a file; a line that is no object gives an error of its own.</summary>
    public IEnumerable<IngestResult> Read(InputFile file)
    {
        using var reader = new StreamReader(new MemoryStream(file.ReadAll()));
        for (var line = 1; reader.ReadLine() is { } text; line++)
            if (!string.IsNullOrWhiteSpace(text)) yield return ReadLine(file, line, text);
    }

    private IngestResult ReadLine(InputFile file, int line, string json)
    {
        var path = file.Path;
        var source = FormattableString.Invariant($"{path}:{line}");
        try
        {
            var fields = JsonFields.Read(json, path, line);
            if (fields.Take(options.TextColumn) is not { } body)
                return new IngestResult { Source = source, Error = Messages.TableColumnMissing(source, options.TextColumn, string.Join(", ", fields.Fields.Keys)) };
            var id = fields.Take(options.IdColumn);
            return builder.Build(source, string.IsNullOrWhiteSpace(id) ? FormattableString.Invariant($"{file.DefaultId}/{line}") : id.Trim(), body, fields);
        }
        catch (UserErrorException e)
        {
            return new IngestResult { Source = source, Error = e.Diagnostics[0] };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new IngestResult { Source = source, Error = Guarded.ErrorOf(source, e) };
        }
    }
}
