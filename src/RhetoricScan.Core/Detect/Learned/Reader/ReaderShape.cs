namespace RhetoricScan.Detect.Learned.Reader;

/// <summary>The sizes of the sentence reader; every one but the counts is a multiple of 16.</summary>
internal sealed record ReaderShape
{
    /// <summary>Scores per sentence: one per label, padded.</summary>
    public const int Scores = 16;

    /// <summary>Width of a word vector that plain texts taught.</summary>
    public int Vector { get; init; } = 96;

    /// <summary>Width of a word vector that labelled sentences taught.</summary>
    public int Word { get; init; } = 32;

    /// <summary>Width of a sign vector.</summary>
    public int Sign { get; init; } = 32;

    /// <summary>Hidden units per direction.</summary>
    public int Hidden { get; init; } = 96;

    /// <summary>Words, the masks and stand-ins included.</summary>
    public required int Words { get; init; }

    /// <summary>Signs, the empty one included.</summary>
    public required int Signs { get; init; }

    /// <summary>Width of the input of the LSTM layer.</summary>
    public int Input => Vector + Word + Sign;

    /// <summary>Width of a pooled sentence: maximum and mean of both directions.</summary>
    public int Pooled => 4 * Hidden;
}
