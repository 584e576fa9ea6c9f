namespace RhetoricScan.IO.Ingest;

/// <summary>One file to read, and the id that a single speech in it gets unless its metadata says otherwise.</summary>
/// <param name="Path">The file as the user knows it; inside an archive <c>ARCHIVE!ENTRY</c>.</param>
/// <param name="DefaultId">Path below the folder the user named, without extension, with <c>/</c>.</param>
/// <param name="ReadAll">Reads its bytes.</param>
internal sealed record InputFile(string Path, string DefaultId, Func<byte[]> ReadAll)
{
    /// <summary>Ending of the name in lower case, with the dot.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>A file on disk.</summary>
    public static InputFile OnDisk(string path, string defaultId) => new(path, defaultId, () => File.ReadAllBytes(path));
}
