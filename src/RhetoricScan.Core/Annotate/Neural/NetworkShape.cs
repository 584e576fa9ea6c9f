namespace RhetoricScan.Annotate.Neural;

/// <summary>The sizes of the network; every one but the counts is a multiple of 16.</summary>
internal sealed record NetworkShape
{
    /// <summary>Hidden units per direction of the LSTM layers.</summary>
    public int Hidden { get; init; } = 128;

    /// <summary>Width of a trained word vector.</summary>
    public int Word { get; init; } = 64;

    /// <summary>Width of an affix vector.</summary>
    public int Affix { get; init; } = 64;

    /// <summary>Width of the arc representations.</summary>
    public int Arc { get; init; } = 128;

    /// <summary>Width of the label representations.</summary>
    public int Label { get; init; } = 128;

    /// <summary>Rows of the affix table.</summary>
    public int AffixRows { get; init; } = 16384;

    /// <summary>Width of a pretrained vector, without the flag for unknown words.</summary>
    public int Vector { get; init; } = 100;

    /// <summary>Trained words, the unknown one included.</summary>
    public required int Words { get; init; }

    /// <summary>Universal tags, then language-specific tags.</summary>
    public required int Tags { get; init; }

    /// <summary>Relations.</summary>
    public required int Relations { get; init; }

    /// <summary>Width of the vector of an annotation scheme.</summary>
    public int Scheme { get; init; } = 16;

    /// <summary>Annotation schemes told apart; 0 where there is but one, which then has no vector.</summary>
    public int Schemes { get; init; }

    /// <summary>Pretrained vector and flag, padded.</summary>
    public int VectorPadded => Padded(Vector + 1);

    /// <summary>Width of the input of the first layer.</summary>
    public int Input => SchemeStart + (Schemes == 0 ? 0 : Scheme);

    /// <summary>Where the vector of the scheme stands in the input, behind those of the word.</summary>
    public int SchemeStart => VectorPadded + Word + Affix;

    /// <summary>The next multiple of 16.</summary>
    public static int Padded(int size) => (size + 15) / 16 * 16;
}
