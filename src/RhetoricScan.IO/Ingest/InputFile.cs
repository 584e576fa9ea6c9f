namespace RhetoricScan.IO.Ingest;

/// <summary>One file to read, and the id that a single speech in it gets unless its metadata says otherwise.</summary>
/// <param name="Path">Path as reachable from the working directory.</param>
/// <param name="DefaultId">Path below the folder the user named, without extension, with <c>/</c>.</param>
internal sealed record InputFile(string Path, string DefaultId);
