using System.IO.Enumeration;

namespace RhetoricScan.IO.Ingest;

/// <summary>Files, folders and patterns to the files to read, in ordinal order of their paths.</summary>
internal static class InputFinder
{
    /// <summary>Name of the table with the particulars of the texts around it.</summary>
    public const string MetadataName = "metadata.csv";

    /// <summary>Name of the table of inputs without a result.</summary>
    public const string ErrorsName = "errors.csv";

    private static readonly EnumerationOptions Walk = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>The files behind one argument; files of unknown kind are passed over in folders and patterns, but not when named.</summary>
    /// <exception cref="UserErrorException">There is no such file or folder (RS1001).</exception>
    public static IEnumerable<InputFile> Find(string argument, Func<string, bool> isKnown, long maximumBytes)
    {
        if (Directory.Exists(argument)) return Below(argument, "*", isKnown, maximumBytes);
        if (File.Exists(argument)) return [InputFile.OnDisk(argument, SpeechIds.OfPath(Path.GetFileName(argument)), maximumBytes)];
        var root = Path.GetDirectoryName(argument) is { Length: > 0 } folder ? folder : ".";
        var pattern = Path.GetFileName(argument);
        if (pattern.AsSpan().IndexOfAny('*', '?') < 0 || !Directory.Exists(root)) throw new UserErrorException(Messages.InputMissing(argument));
        return Below(root, pattern, isKnown, maximumBytes);
    }

    private static IEnumerable<InputFile> Below(string root, string pattern, Func<string, bool> isKnown, long maximumBytes)
    {
        var walk = pattern == "*" ? Walk : new EnumerationOptions { RecurseSubdirectories = false, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(root, "*", walk)
            .Where(path => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path)) && isKnown(path) && !IsOurOwn(path))
            .Select(path => InputFile.OnDisk(path, SpeechIds.OfPath(Path.GetRelativePath(root, path)), maximumBytes))
            .OrderBy(file => file.DefaultId, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal);
    }

    private static bool IsOurOwn(string path) => Path.GetFileName(path) is MetadataName or ErrorsName or "README.md" or "results.jsonl";
}
