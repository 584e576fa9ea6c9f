using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>One step of matching: the filters kept and what the speeches that pass them say of a topic.</summary>
/// <param name="Kept">The references that pass the filters kept; all of them when every filter was relaxed.</param>
/// <param name="Mentioning">How many of them mention the topic.</param>
internal sealed record MatchStep(KeptReferences Kept, int Mentioning)
{
    /// <summary>Number of references.</summary>
    public int Count => Kept.Count;

    /// <summary>The references.</summary>
    public ImmutableArray<ReferenceWindow> Windows => Kept.Windows;

    /// <summary>P(none): predictive probability that a further speech of the kind doesn't mention it, 1 - (d + 1/2) / (J + 1).</summary>
    public double None => 1 - ((Mentioning + .5) / (Count + 1));

    /// <summary>The step in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kept.Filters}: {Mentioning} of {Count}, P(none) = {None:0.###}");
}
