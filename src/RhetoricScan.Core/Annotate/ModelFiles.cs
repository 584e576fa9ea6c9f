namespace RhetoricScan.Annotate;

/// <summary>The model files of the engines. Core opens no files: whoever creates an engine hands in how a file is read.</summary>
/// <param name="read">Gives the bytes of a file by its path below the models folder (<c>en/parser.bin</c>), or null when there is none.</param>
public sealed class ModelFiles(Func<string, ReadOnlyMemory<byte>?> read)
{
    /// <summary>No files at all; enough for the engine <c>lexicon</c>.</summary>
    public static ModelFiles None { get; } = new(_ => null);

    /// <summary>The bytes of a file, or null when there is none.</summary>
    public ReadOnlyMemory<byte>? TryRead(string path) => read(path);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="UserErrorException">The file is missing (RS2002).</exception>
    public ReadOnlyMemory<byte> Read(string path) => read(path) ?? throw new UserErrorException(Messages.ModelFileMissing(path));
}
