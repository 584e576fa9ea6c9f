using System.Text.Json;

namespace RhetoricScan.IO.Output;

/// <summary>
/// A folder that gets all files of a run or none: each is written as <c>NAME.partial</c> and renamed at the end.
/// A run replaces the files that the folder's earlier manifest lists and touches no others.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>Name of the file that lists the others.</summary>
    public const string ManifestName = "manifest.json";

    private const string Partial = ".partial";
    private readonly List<string> _names = [];
    private readonly List<Stream> _streams = [];
    private bool _completed;

    /// <summary>Opens the folder, making it if it isn't there.</summary>
    /// <exception cref="UserErrorException">The folder cannot be made (RS4001).</exception>
    public OutputFolder(string path)
    {
        Path = path;
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(Messages.OutputNotWritable(path, e.Message), e);
        }
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Names of the files of this run, as created.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Starts a file; it gets its name when the run is completed.</summary>
    /// <param name="name">Name below the folder, with <c>/</c>.</param>
    public Stream Create(string name)
    {
        var path = FullPath(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var stream = new FileStream(path + Partial, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
        _names.Add(name);
        _streams.Add(stream);
        return stream;
    }

    /// <summary>Where a file of this run lies until the run is completed.</summary>
    public string PartialPath(string name) => FullPath(name) + Partial;

    /// <summary>Closes all files, removes those of the earlier run and gives the new ones their names, the manifest last.</summary>
    public void Complete()
    {
        CloseAll();
        foreach (var old in FilesOfEarlierRun().Except(_names, StringComparer.Ordinal)) File.Delete(FullPath(old));
        foreach (var name in _names.OrderBy(name => name == ManifestName))
            File.Move(FullPath(name) + Partial, FullPath(name), overwrite: true);
        _completed = true;
    }

    /// <summary>Removes the partial files of a run that was not completed.</summary>
    public void Dispose()
    {
        if (_completed) return;
        foreach (var stream in _streams) Abandon(stream);
        foreach (var name in _names) File.Delete(FullPath(name) + Partial);
    }

    /// <summary>Closes a file that is thrown away; that its rest can't be written, as on a full disk, doesn't matter then.</summary>
    private static void Abandon(Stream stream)
    {
        try
        {
            stream.Dispose();
        }
        catch (Exception e) when (FileSizeLimit.IsBrokenWrite(e))
        {
            // The handle is closed all the same.
        }
    }

    private void CloseAll()
    {
        foreach (var stream in _streams) stream.Dispose();
    }

    private string FullPath(string name)
    {
        var root = System.IO.Path.GetFullPath(Path);
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(root, name));
        if (!full.StartsWith(root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new UserErrorException(Messages.OutsideOutputFolder(name, Path));
        return full;
    }

    private IReadOnlyList<string> FilesOfEarlierRun()
    {
        var manifest = System.IO.Path.Combine(Path, ManifestName);
        if (!File.Exists(manifest)) return [];
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(manifest));
            return [.. document.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetString()!).Where(IsBelow)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [];
        }
    }

    private static bool IsBelow(string name) => !System.IO.Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..");
}
