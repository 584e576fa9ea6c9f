using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Corpora;

/// <summary>Which ids may name a file on every system and never lead out of the folder.</summary>
internal static partial class CorpusNames
{
    /// <summary>True for a name without separators, hidden starts, or a meaning of its own on Windows.</summary>
    public static bool IsValid(string id) => Shape().IsMatch(id) && !Device().IsMatch(id);

    [GeneratedRegex(@"\A[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?\z")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9]|metadata|errors|fetched)(?:\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Device();
}
