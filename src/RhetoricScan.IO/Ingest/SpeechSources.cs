namespace RhetoricScan.IO.Ingest;

/// <summary>All speeches behind the paths a user typed: files, folders, patterns and <c>-</c> for standard input.</summary>
public sealed class SpeechSources
{
    private readonly IngestOptions _options;
    private readonly FileReader _files;

    /// <summary>Prepares reading.</summary>
    /// <exception cref="UserErrorException">An option cannot be understood (RS3002).</exception>
    public SpeechSources(IngestOptions options)
    {
        _options = options;
        _files = new FileReader(options);
    }

    /// <summary>Number of files behind the paths; null where it can't be told beforehand. A table or archive counts as one.</summary>
    public static int? CountFiles(IReadOnlyList<string> paths)
    {
        if (paths.Contains("-")) return null;
        try
        {
            return paths.Sum(path => InputFinder.Find(path, FileFormats.IsKnown, long.MaxValue).Count());
        }
        catch (Exception e) when (e is UserErrorException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads one input after another; an input that can't be read gives an error and the next one follows.</summary>
    /// <param name="paths">What the user typed.</param>
    /// <param name="standardInput">Opens standard input for <c>-</c>.</param>
    public IEnumerable<IngestResult> Read(IReadOnlyList<string> paths, Func<Stream> standardInput)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
            foreach (var result in path == "-" ? _files.Read(StandardInput(standardInput, _options.MaximumBytes)) : ReadPath(path))
                yield return Unique(result, seen);
    }

    private static IngestResult Unique(IngestResult result, Dictionary<string, string> seen)
    {
        if (result.Speech is null || seen.TryAdd(result.Speech.Id, result.Source)) return result;
        return new IngestResult { Source = result.Source, Error = Messages.SpeechIdRepeated(result.Speech.Id, seen[result.Speech.Id], result.Source) };
    }

    private IEnumerable<IngestResult> ReadPath(string path) =>
        Guarded.Enumerate(path, () => InputFinder.Find(path, FileFormats.IsKnown, _options.MaximumBytes).SelectMany(_files.Read));

    private static InputFile StandardInput(Func<Stream> open, long maximumBytes) => new("-", "stdin", () =>
    {
        using var stream = open();
        return BoundedStream.ReadAll(stream, "-", maximumBytes);
    });
}
