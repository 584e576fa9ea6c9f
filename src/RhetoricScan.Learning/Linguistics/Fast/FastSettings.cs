namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>Which rounded weights of the engine <c>fast</c> are kept: those at least so many steps from 0.</summary>
internal sealed record FastSettings
{
    /// <summary>For tags.</summary>
    public int LeastTagLevel { get; init; } = 6;

    /// <summary>For the tags of a fold, whose tagger learns for fewer rounds and has smaller weights.</summary>
    public int LeastFoldLevel { get; init; } = 4;

    /// <summary>For actions.</summary>
    public int LeastActionLevel { get; init; } = 9;

    /// <summary>For relations.</summary>
    public int LeastLabelLevel { get; init; } = 7;
}
