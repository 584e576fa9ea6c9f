namespace RhetoricScan.IO.Ingest;

/// <summary>A CSV table with one speech per row: a text column, an id column and metadata columns.</summary>
internal sealed class CsvSpeechReader(IngestOptions options, SpeechBuilder builder)
{
    /// <summary>The speeches of a table; a row without text gives an error of its own.</summary>
    public IEnumerable<IngestResult> Read(InputFile file)
    {
        using var rows = CsvRows.Read(file.Path).GetEnumerator();
        while (true)
        {
            IngestResult result;
            try
            {
                if (!rows.MoveNext()) yield break;
                result = ReadRow(file, rows.Current.Line, rows.Current.Fields);
            }
            catch (UserErrorException e)
            {
                result = new IngestResult { Source = file.Path, Error = e.Diagnostics[0] };
            }
            yield return result;
            if (result.Error?.Code is "RS1007" or "RS1010") yield break;
        }
    }

    private IngestResult ReadRow(InputFile file, int line, SortedDictionary<string, string> fields)
    {
        var textColumn = options.TextColumn.ToLowerInvariant();
        if (!fields.Remove(textColumn, out var body))
            throw new UserErrorException(Messages.TableColumnMissing(file.Path, options.TextColumn, string.Join(", ", fields.Keys)));
        fields.Remove(options.IdColumn.ToLowerInvariant(), out var id);
        var warnings = new List<Diagnostic>();
        var source = FormattableString.Invariant($"{file.Path}:{line}");
        var metadata = MetadataFields.Read(fields, source, warnings);
        var defaultId = FormattableString.Invariant($"{file.DefaultId}/{line}");
        return builder.Build(source, string.IsNullOrWhiteSpace(id) ? defaultId : id.Trim(), body, metadata, warnings);
    }
}
