namespace RhetoricScan.IO.Keyness;

/// <summary>Which features are listed.</summary>
public sealed record KeynessOptions
{
    /// <summary>Rows listed in each direction.</summary>
    public int Top { get; init; } = 50;

    /// <summary>Occurrences in both corpora together from which on a feature is tested.</summary>
    public int FewestOccurrences { get; init; } = 5;

    /// <summary>Greatest adjusted p that is listed.</summary>
    public double MostP { get; init; } = 1;
}
