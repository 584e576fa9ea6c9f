using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest;

/// <summary>All speeches behind the paths a user typed: files, folders, patterns and <c>-</c> for standard input.</summary>
public sealed class SpeechSources(IngestOptions options)
{
    private readonly SpeechBuilder _builder = new(options);
    private readonly Dictionary<string, MetadataTable?> _tables = new(StringComparer.Ordinal);

    /// <summary>Endings that can be read, in order, for messages and help.</summary>
    public static string KnownExtensions => ".txt, .md, .csv, .jsonl";

    /// <summary>Reads one input after another; an input that can't be read gives an error and the next one follows.</summary>
    /// <param name="paths">What the user typed.</param>
    /// <param name="standardInput">Opens standard input for <c>-</c>.</param>
    public IEnumerable<IngestResult> Read(IReadOnlyList<string> paths, Func<Stream> standardInput)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
            foreach (var result in path == "-" ? ReadStandardInput(standardInput) : ReadPath(path))
                yield return Unique(result, seen);
    }

    private static IngestResult Unique(IngestResult result, Dictionary<string, string> seen)
    {
        if (result.Speech is null || seen.TryAdd(result.Speech.Id, result.Source)) return result;
        return new IngestResult { Source = result.Source, Error = Messages.SpeechIdRepeated(result.Speech.Id, seen[result.Speech.Id], result.Source) };
    }

    private IEnumerable<IngestResult> ReadPath(string path)
    {
        var files = Attempt(path, () => InputFinder.Find(path, IsKnown), out var error);
        if (files is null) return [error!];
        return files.SelectMany(ReadFile);
    }

    private static bool IsKnown(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".md" or ".csv" or ".jsonl";

    private IEnumerable<IngestResult> ReadFile(InputFile file) => Path.GetExtension(file.Path).ToLowerInvariant() switch
    {
        ".txt" or ".md" => [ReadText(file)],
        ".csv" => new CsvSpeechReader(options, _builder).Read(file),
        ".jsonl" => new JsonLinesSpeechReader(options, _builder).Read(file.Path, () => File.OpenRead(file.Path)),
        var extension => [new IngestResult { Source = file.Path, Error = Messages.FormatUnknown(file.Path, extension, KnownExtensions) }],
    };

    private IngestResult ReadText(InputFile file) =>
        Attempt(file.Path, () => ReadText(File.ReadAllBytes(file.Path), file.Path, file.DefaultId), out var error) ?? error!;

    private IEnumerable<IngestResult> ReadStandardInput(Func<Stream> standardInput)
    {
        using var stream = standardInput();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        yield return Attempt("-", () => ReadText(memory.ToArray(), "-", "stdin"), out var error) ?? error!;
    }

    private IngestResult ReadText(byte[] bytes, string path, string defaultId)
    {
        var warnings = new List<Diagnostic>();
        var text = TextDecoder.Decode(bytes, path, warnings);
        var (front, id, body) = FrontMatter.Split(text, path, warnings);
        var fromTable = path == "-" ? null : TableFor(path, warnings)?.Find(Path.GetFileNameWithoutExtension(path));
        if (fromTable is not null) id ??= Path.GetFileNameWithoutExtension(path);
        return _builder.Build(path, id ?? defaultId, body, (fromTable ?? SpeechMetadata.None).OverriddenBy(front), warnings);
    }

    private MetadataTable? TableFor(string path, List<Diagnostic> warnings)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var candidates = options.MetadataFile is { } named
            ? [named]
            : new[] { Path.Combine(folder, "metadata.csv"), Path.Combine(folder, "..", "metadata.csv") };
        return candidates.Select(candidate => Table(candidate, warnings)).FirstOrDefault(table => table is not null);
    }

    private MetadataTable? Table(string path, List<Diagnostic> warnings)
    {
        if (_tables.TryGetValue(path, out var table)) return table;
        if (options.MetadataFile is null && !File.Exists(path)) return _tables[path] = null;
        return _tables[path] = MetadataTable.Read(path, warnings);
    }

    private static T? Attempt<T>(string source, Func<T> read, out IngestResult? error) where T : class
    {
        error = null;
        try
        {
            return read();
        }
        catch (UserErrorException e)
        {
            error = new IngestResult { Source = source, Error = e.Diagnostics[0] };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error = new IngestResult { Source = source, Error = Messages.Unreadable(source, e.Message) };
        }
        return null;
    }
}
