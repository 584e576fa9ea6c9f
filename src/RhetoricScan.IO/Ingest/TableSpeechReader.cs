using RhetoricScan.IO.Ingest.Documents;

namespace RhetoricScan.IO.Ingest;

/// <summary>A table (CSV or the first sheet of a workbook) with one speech per row: a text column, an id column and metadata columns.</summary>
internal sealed class TableSpeechReader(IngestOptions options, TextDecoder decoder, SpeechBuilder builder)
{
    /// <summary>The speeches of a table; a row without text gives an error of its own.</summary>
    /// <exception cref="UserErrorException">The table has no text column, or a row breaks it off.</exception>
    public IEnumerable<IngestResult> Read(InputFile file)
    {
        var rows = file.Extension == ".xlsx"
            ? Deadline.Run(file.Path, options.Timeout, () => Spreadsheet.Read(OfficePackage.Checked(file.ReadAll(), file.Path, options.MaximumUnpackedBytes))).Fields()
            : CsvRows.Read(decoder.Decode(file.ReadAll(), file.Path, []), file.Path);
        return rows.Select(row => ReadRow(file, row.Line, row.Fields));
    }

    private IngestResult ReadRow(InputFile file, int line, SortedDictionary<string, string> fields)
    {
        if (!fields.Remove(options.TextColumn.ToLowerInvariant(), out var body))
            throw new UserErrorException(Messages.TableColumnMissing(file.Path, options.TextColumn, string.Join(", ", fields.Keys)));
        fields.Remove(options.IdColumn.ToLowerInvariant(), out var id);
        var warnings = new List<Diagnostic>();
        var source = FormattableString.Invariant($"{file.Path}:{line}");
        var metadata = MetadataFields.Read(fields, source, warnings);
        var defaultId = FormattableString.Invariant($"{file.DefaultId}/{line}");
        return builder.Build(source, string.IsNullOrWhiteSpace(id) ? defaultId : id.Trim(), body, metadata, warnings);
    }
}
