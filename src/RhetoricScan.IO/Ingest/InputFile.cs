using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest;

/// <summary>One file to read, and the id that a single speech in it gets unless its metadata says otherwise.</summary>
/// <param name="Path">The file as the user knows it; inside an archive <c>ARCHIVE!ENTRY</c>.</param>
/// <param name="DefaultId">Path below the folder the user named, without extension, with <c>/</c>.</param>
/// <param name="ReadAll">Reads its bytes.</param>
internal sealed record InputFile(string Path, string DefaultId, Func<byte[]> ReadAll)
{
    /// <summary>The id that whoever named the file gave its speech; null to take it from the file.</summary>
    public string? Id { get; init; }

    /// <summary>What whoever named the file knows of its speech; stronger than what is found with the text.</summary>
    public SpeechMetadata Metadata { get; init; } = SpeechMetadata.None;

    /// <summary>Ending of the name in lower case, with the dot.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>A file on disk, or a pipe or device with a name.</summary>
    public static InputFile OnDisk(string path, string defaultId, long maximumBytes) => new(path, defaultId, () =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        if (stream.CanSeek && stream.Length > maximumBytes) throw new UserErrorException(Messages.TooLarge(path, maximumBytes));
        return BoundedStream.ReadAll(stream, path, maximumBytes);
    });
}
