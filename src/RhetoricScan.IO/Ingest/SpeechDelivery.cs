using System.Text;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Ingest;

/// <summary>
/// Speeches that a program delivers one per line of JSON: <c>id</c>, <c>text</c> and metadata, or the <c>path</c> of a file that holds
/// one speech. Unlike the inputs of one scan they may come twice, and what names them doesn't depend on how they were split.
/// </summary>
public sealed class SpeechDelivery
{
    private const string StandardInput = "-";

    /// <summary>Ids of which the text is remembered: some megabytes.</summary>
    private const int MostRemembered = 1 << 14;

    private readonly IngestOptions _options;
    private readonly SpeechBuilder _builder;
    private readonly FileReader _files;

    /// <summary>Prepares reading.</summary>
    /// <exception cref="UserErrorException">An option cannot be understood (RS3002).</exception>
    public SpeechDelivery(IngestOptions options) => (_options, _builder, _files) = (options, new SpeechBuilder(options), new FileReader(options));

    /// <summary>The speeches of a stream of lines, or the reasons why there are none; empty lines are passed over.</summary>
    public IEnumerable<IngestResult> Read(Stream lines)
    {
        var number = 0;
        var delivered = new DeliveredTexts(MostRemembered);
        foreach (var line in Utf8Lines.OfStream(lines, _options.MaximumBytes))
        {
            number++;
            var start = number == 1 && line.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            if (line.Span.Trim(" \t"u8).Length > start) yield return ReadLine(line[start..], number, delivered);
        }
    }

    private IngestResult ReadLine(ReadOnlyMemory<byte> line, int number, DeliveredTexts delivered)
    {
        var hash = "sha256:" + Hashes.OfBytes(line.Span)[..16];
        var source = hash;
        try
        {
            if (line.Length > _options.MaximumBytes) throw new UserErrorException(Messages.TooLarge(StandardInput, _options.MaximumBytes).At(StandardInput, number));
            var fields = JsonFields.Read(Encoding.UTF8.GetString(line.Span), StandardInput, number);
            var id = fields.Take(_options.IdColumn)?.Trim();
            var (text, path) = (fields.Take(_options.TextColumn), fields.Take("path"));
            source = id is { Length: > 0 } ? id : path ?? hash;
            var result = (text, path, id) switch
            {
                (not null, null, { Length: > 0 }) => _builder.Build(source, id, text, fields),
                (null, not null, _) => ReadFile(source, id, path, fields),
                _ => throw new UserErrorException(Messages.DeliveryUnclear(StandardInput, number, _options.IdColumn, _options.TextColumn)),
            };
            return result.Speech is { } speech && delivered.HasOther(speech)
                ? new IngestResult { Source = path ?? hash, Error = Messages.DeliveredOther(speech.Id), Warnings = result.Warnings }
                : result;
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

    private IngestResult ReadFile(string source, string? id, string path, JsonFields fields)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.InputMissing(path));
        if (FileFormats.HoldsSeveral(path)) throw new UserErrorException(Messages.DeliveryOfSeveral(path));
        var warnings = new List<Diagnostic>();
        var file = InputFile.OnDisk(path, SpeechIds.OfPath(Path.GetFileName(path)), _options.MaximumBytes) with
        {
            Id = id is { Length: > 0 } ? id : null,
            Metadata = MetadataFields.Read(fields.Fields, source, warnings),
        };
        var result = _files.Read(file).Single();
        return result with { Source = source, Warnings = [.. warnings, .. result.Warnings] };
    }
}
