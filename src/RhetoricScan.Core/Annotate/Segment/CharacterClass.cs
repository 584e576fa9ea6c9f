namespace RhetoricScan.Annotate.Segment;

/// <summary>Coarse classes of characters for the trained segmenter, below 16.</summary>
internal static class CharacterClass
{
    public const int Blank = 4;

    /// <summary>The class of a character.</summary>
    public static int Of(char c) => c switch
    {
        _ when char.IsUpper(c) => 1,
        _ when char.IsLower(c) => 2,
        _ when char.IsDigit(c) => 3,
        _ when Text.Blank.Is(c) => Blank,
        '.' or '!' or '?' => 5,
        '"' or '\'' => 6,
        '-' => 7,
        ',' => 8,
        _ when char.IsLetter(c) => 9,
        _ => 10,
    };
}
