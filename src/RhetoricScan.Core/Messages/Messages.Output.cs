namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS4001: the output folder or file cannot be written.</summary>
    public static Diagnostic OutputNotWritable(string path, string reason) =>
        new("RS4001", $"'{path}' cannot be written: {reason} Name another place with -o.");

    /// <summary>RS4002: a file name would lead out of the output folder.</summary>
    public static Diagnostic OutsideOutputFolder(string name, string folder) =>
        new("RS4002", $"'{name}' would lie outside '{folder}'. Give the speech an id without '..' or a leading '/'.");
}
