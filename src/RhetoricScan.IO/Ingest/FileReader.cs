using RhetoricScan.Ingest;
using RhetoricScan.IO.Ingest.Documents;

namespace RhetoricScan.IO.Ingest;

/// <summary>Reads the speeches of one file by the format its ending names.</summary>
internal sealed class FileReader
{
    /// <summary>Most bytes that a UTF-16 code unit takes in any encoding.</summary>
    private const int MostBytes = 4;

    private readonly IngestOptions _options;
    private readonly TextDecoder _decoder;
    private readonly SpeechBuilder _builder;
    private readonly TableSpeechReader _tables;
    private readonly JsonLinesSpeechReader _jsonLines;
    private readonly MetadataTables _metadata;

    public FileReader(IngestOptions options)
    {
        _options = options;
        _decoder = new TextDecoder(options.Encoding);
        _builder = new SpeechBuilder(options);
        _tables = new TableSpeechReader(options, _decoder, _builder);
        _jsonLines = new JsonLinesSpeechReader(options, _builder);
        _metadata = new MetadataTables(options.MetadataFile, _decoder);
    }

    /// <summary>The speeches of a file; what can't be read gives an error.</summary>
    public IEnumerable<IngestResult> Read(InputFile file) => Guarded.Enumerate(file.Path, () => file.Extension switch
    {
        ".csv" or ".xlsx" => _tables.Read(file),
        ".jsonl" => _jsonLines.Read(file),
        ".zip" => ArchiveEntries.Of(file, _options).SelectMany(Read),
        "" or ".txt" or ".md" => [InTime(file, ReadText)],
        var extension => [InTime(file, ReadDocument) ?? new IngestResult { Source = file.Path, Error = Messages.FormatUnknown(file.Path, extension, FileFormats.Known) }],
    });

    private T InTime<T>(InputFile file, Func<InputFile, T> read) => Deadline.Run(file.Path, _options.Timeout, () => read(file));

    private IngestResult ReadText(InputFile file)
    {
        var warnings = new List<Diagnostic>();
        var bytes = file.ReadAll();
        if (bytes.Length / MostBytes > _options.MaximumCharacters) throw new UserErrorException(Messages.TextTooLong(file.Path, bytes.Length / MostBytes, _options.MaximumCharacters, atLeast: true));
        var text = _decoder.Decode(bytes, file.Path, warnings);
        var (front, id, body) = FrontMatter.Split(text, file.Path, warnings);
        return Build(file, id, ExtractedText.Of(body), front, warnings);
    }

    private IngestResult? ReadDocument(InputFile file)
    {
        var warnings = new List<Diagnostic>();
        if (FileFormats.Extract(file, _decoder, _options, warnings) is not { } document) return null;
        var result = Build(file, null, document with { Text = LoneSurrogates.Repair(document.Text, file.Path, warnings) }, SpeechMetadata.None, warnings);
        return result with { Extracted = true };
    }

    private IngestResult Build(InputFile file, string? id, ExtractedText document, SpeechMetadata front, List<Diagnostic> warnings)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        var fromTable = _metadata.Find(file.Path, name, warnings);
        if (fromTable is not null) id ??= name;
        var metadata = front.OverriddenBy(fromTable ?? SpeechMetadata.None).OverriddenBy(file.Metadata);
        return _builder.Build(file.Path, file.Id ?? id ?? file.DefaultId, document, metadata, warnings);
    }
}
