namespace RhetoricScan.Cli.Scanning;

/// <summary>Where results go: standard output, one file, or a folder.</summary>
internal sealed record OutputTarget
{
    /// <summary>Formats the user asked for, in lower case, each once.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>The folder; null when results go elsewhere.</summary>
    public string? Folder { get; init; }

    /// <summary>The one file; null when results go elsewhere.</summary>
    public string? File { get; init; }

    /// <summary>The one format that goes to standard output or into the file; null for none.</summary>
    public string? StreamFormat { get; init; }

    /// <summary>Whether the page for people is shown.</summary>
    public bool Console => Formats.Contains("console") && StreamFormat is null or "console";

    /// <summary>
    /// Reads <c>--output</c> and <c>--format</c>: the output is a folder, except with exactly one format and a name ending in its
    /// extension, or <c>-</c> for standard output; without an output a single machine format goes to standard output.
    /// </summary>
    /// <exception cref="UserErrorException">The formats don't fit the output (RS3002, RS3004).</exception>
    public static OutputTarget Of(string? output, IEnumerable<string> formats)
    {
        var list = formats.SelectMany(format => format.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(format => format.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        foreach (var unknown in list.Where(format => !ResultFormats.Known.Contains(format)))
            throw new UserErrorException(Messages.OptionInvalid("--format", unknown, $"one of {string.Join(", ", ResultFormats.Known)}"));
        var machine = list.Where(format => format != "console").ToList();
        if (output is null && machine.Count == 0) return new OutputTarget { Formats = list };
        if (output is null or "-") return new OutputTarget { Formats = list, StreamFormat = OnlyOne(machine, output ?? "standard output") };
        if (machine.Count == 1 && ResultFormats.IsStream(machine[0]) && output.EndsWith("." + machine[0], StringComparison.OrdinalIgnoreCase) && !Directory.Exists(output))
            return new OutputTarget { Formats = list, File = output, StreamFormat = machine[0] };
        return new OutputTarget { Formats = list, Folder = output };
    }

    private static string OnlyOne(List<string> machine, string output) => machine is [var only] && ResultFormats.IsStream(only)
        ? only
        : throw new UserErrorException(Messages.FormatsNeedFolder(output));
}
