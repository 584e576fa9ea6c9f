namespace RhetoricScan.Text;

/// <summary>Korean writing.</summary>
public static class Hangul
{
    /// <summary>True for a syllable.</summary>
    public static bool IsSyllable(char c) => c is >= '가' and <= '힣';
}
