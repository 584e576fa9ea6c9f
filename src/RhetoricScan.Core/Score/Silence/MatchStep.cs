using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>One step of matching: the filters kept and what the speeches that pass them say of a topic.</summary>
/// <param name="Filters">Names of the filters kept, in order; none when all were relaxed.</param>
/// <param name="Windows">The references.</param>
/// <param name="Mentioning">How many of them mention the topic.</param>
internal sealed record MatchStep(string Filters, ImmutableArray<ReferenceWindow> Windows, int Mentioning)
{
    /// <summary>Number of references.</summary>
    public int Count => Windows.Length;

    /// <summary>P(none): predictive probability that a further speech of the kind doesn't mention it, 1 - (d + 1/2) / (J + 1).</summary>
    public double None => 1 - ((Mentioning + .5) / (Count + 1));

    /// <summary>The step in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Filters}: {Mentioning} of {Count}, P(none) = {None:0.###}");
}
