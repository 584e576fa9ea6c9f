using System.Collections.Immutable;

namespace RhetoricScan.Catalogues;

/// <summary>
/// When a written form counts, beyond being there. Forms without a condition always count;
/// of several conditions all must hold.
/// </summary>
public sealed record FormCondition
{
    /// <summary>Always.</summary>
    public static FormCondition None { get; } = new();

    /// <summary>Words or phrases (<c>*</c> as in forms) of which one must stand in the same sentence or the two before it ("Article 14" near "safeguards"); empty for no demand.</summary>
    public ImmutableArray<string> Near { get; init; } = [];

    /// <summary>True when the form counts only after the speech has named the same entity by an unconditional form ("the Agency" after "IAEA").</summary>
    public bool AfterName { get; init; }

    /// <summary>States, ISO 3166-1 alpha-3, whose speakers alone mean it this way ("the Republic" said by PRK); empty for all.</summary>
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>True when nothing is demanded.</summary>
    public bool IsNone => Near.IsEmpty && !AfterName && Speakers.IsEmpty;
}
