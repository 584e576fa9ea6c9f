using RhetoricScan.IO.Store;

namespace RhetoricScan.IO.Output;

/// <summary>Results of earlier scans, wherever they are kept: a folder, a file of records, or a store. Can be read several times.</summary>
public sealed class ResultSet
{
    /// <summary>Name of the file of records in a folder of results.</summary>
    public const string FileName = "results.jsonl";

    private readonly Func<IEnumerable<SpeechRecord>> _read;

    private ResultSet(string name, Func<IEnumerable<SpeechRecord>> read, Func<IEnumerable<ReadOnlyMemory<byte>>> lines) =>
        (Name, _read, Lines) = (name, read, lines);

    /// <summary>The path as the user typed it.</summary>
    public string Name { get; }

    /// <summary>The records as lines of JSON in UTF-8. A line is valid until the next one is asked for.</summary>
    public Func<IEnumerable<ReadOnlyMemory<byte>>> Lines { get; }

    /// <summary>The manifests that came with the results: one of a folder, of a store one per run that made some of them.</summary>
    /// <exception cref="UserErrorException">One cannot be read (RS4003).</exception>
    public Func<IReadOnlyList<RunManifest>> Manifests { get; private init; } = () => [];

    /// <summary>Finds the results behind a path.</summary>
    /// <exception cref="UserErrorException">There are none (RS1001, RS4007), or the store can't be opened (RS4005, RS4006).</exception>
    public static ResultSet Open(string path)
    {
        if (Directory.Exists(path))
        {
            var file = Path.Combine(path, FileName);
            return File.Exists(file) ? OfFolder(path, file) : throw new UserErrorException(Messages.NoResults(path));
        }
        if (!File.Exists(path)) throw new UserErrorException(Messages.InputMissing(path));
        if (StoreDatabase.IsDatabase(path)) return OfStore(path);
        return Path.GetExtension(path) is ".jsonl" or ".ndjson" ? OfFile(path, path) : throw new UserErrorException(Messages.NoResults(path));
    }

    /// <summary>True for a store of results.</summary>
    public static bool IsStore(string path) => File.Exists(path) && StoreDatabase.IsDatabase(path);

    /// <summary>True for a folder or file of records.</summary>
    public static bool IsResults(string path) =>
        File.Exists(Path.Combine(path, FileName)) || (File.Exists(path) && Path.GetFileName(path).EndsWith(FileName, StringComparison.Ordinal));

    /// <summary>The speeches, in the order they are kept in.</summary>
    /// <exception cref="UserErrorException">A record is wrong (RS4003, RS4004).</exception>
    public IEnumerable<SpeechRecord> Read() => _read();

    private static ResultSet OfFolder(string path, string file)
    {
        var manifest = Path.Combine(path, OutputFolder.ManifestName);
        return new ResultSet(path, () => ResultsReader.ReadFile(file), () => Utf8Lines.OfFile(file)) { Manifests = () => File.Exists(manifest) ? [RunManifest.Read(manifest)] : [] };
    }

    private static ResultSet OfFile(string name, string file) => new(name, () => ResultsReader.ReadFile(file), () => Utf8Lines.OfFile(file));

    private static ResultSet OfStore(string path)
    {
        StoreDatabase.OpenForReading(path).Dispose();
        return new ResultSet(path, () => ResultsReader.Read(StoreLines(path), path), () => StoreLines(path)) { Manifests = () => StoreManifests(path) };
    }

    private static IReadOnlyList<RunManifest> StoreManifests(string path)
    {
        using var store = StoreDatabase.OpenForReading(path);
        return [.. store.Manifests().Select(manifest => RunManifest.Read(manifest, path))];
    }

    private static IEnumerable<ReadOnlyMemory<byte>> StoreLines(string path)
    {
        using var store = StoreDatabase.OpenForReading(path);
        foreach (var line in store.Lines()) yield return line;
    }
}
