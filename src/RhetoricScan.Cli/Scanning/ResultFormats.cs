namespace RhetoricScan.Cli.Scanning;

/// <summary>The formats results can be written in.</summary>
internal static class ResultFormats
{
    /// <summary>All names, in the order of the help.</summary>
    public static IReadOnlyList<string> Known { get; } = ["console", "csv", "html", "json", "jsonl", "xlsx", "parquet"];

    /// <summary>True for a format that makes sense on standard output.</summary>
    public static bool IsStream(string format) => format is "csv" or "html" or "json" or "jsonl";
}
