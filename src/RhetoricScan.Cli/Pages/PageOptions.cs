namespace RhetoricScan.Cli.Pages;

/// <summary>How a page is written on the terminal.</summary>
internal sealed record PageOptions
{
    /// <summary>Language of the page, <c>en</c> (default) or <c>ko</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Columns, 60 to 160; default 100.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether colours may be used; default no, which also writes no escape codes at all.</summary>
    public bool Colour { get; init; }

    /// <summary>True for all rows, topics and grounds instead of about two screens.</summary>
    public bool Verbose { get; init; }
}
