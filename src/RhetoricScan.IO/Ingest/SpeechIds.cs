namespace RhetoricScan.IO.Ingest;

/// <summary>Which ids may name files of results: they come from file names, archives and metadata, and must not lead elsewhere.</summary>
internal static class SpeechIds
{
    private const int Longest = 200;

    /// <summary>True for an id without control characters, rooted starts, and empty, <c>.</c> or <c>..</c> parts.</summary>
    public static bool IsUsable(string id) =>
        id.Length is > 0 and <= Longest && !id.Any(char.IsControl) && !Path.IsPathRooted(id) && !HasDrive(id) && id.Split('/', '\\').All(part => part.Trim() is not ("" or "." or ".."));

    /// <summary>The id that the name of a file or archive entry gives: without extension, with <c>/</c>, and with <c>_</c> for control characters.</summary>
    public static string OfPath(string path)
    {
        var parts = Path.ChangeExtension(path, null).Split('/', '\\').Where(part => part.Trim() is not ("" or "." or ".."));
        return string.Concat(string.Join('/', parts).Select(c => char.IsControl(c) ? '_' : c));
    }

    private static bool HasDrive(string id) => id.Length > 1 && id[1] == ':' && char.IsAsciiLetter(id[0]);
}
