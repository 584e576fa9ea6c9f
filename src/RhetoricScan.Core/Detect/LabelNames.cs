namespace RhetoricScan.Detect;

/// <summary>The names of the labels as the codebook and all result files write them.</summary>
public static class LabelNames
{
    /// <summary>All names in the order of <see cref="CodebookLabel"/>.</summary>
    public static IReadOnlyList<string> All { get; } = ["BLAME", "VICTIM", "FORCED", "OWN", "GUARD", "NORM", "CONTEST"];

    /// <summary>The name of a label.</summary>
    public static string Of(CodebookLabel label) => All[(int)label];
}
