using System.Collections.Immutable;

namespace RhetoricScan.IO.Compare;

/// <summary>Speeches that stand together in a comparison.</summary>
/// <param name="Side">Name of the side; empty where the cell spans all.</param>
/// <param name="Group">Name of the group.</param>
/// <param name="Speeches">The speeches.</param>
internal sealed record Cell(string Side, string Group, ImmutableArray<ComparedSpeech> Speeches)
{
    /// <summary>All tokens.</summary>
    public long Tokens { get; } = Speeches.Sum(speech => (long)speech.Tokens);

    /// <summary>The values of a measure, one per speech that has it.</summary>
    public double[] Values(int measure)
    {
        var values = new List<double>(Speeches.Length);
        foreach (var speech in Speeches)
            if (speech.Value(measure) is { } value) values.Add(value);
        return [.. values];
    }

    /// <summary>The sides and groups in it.</summary>
    public IReadOnlyList<(int Side, string Group)> Places() => [.. Speeches.Select(speech => (speech.Side, speech.Group)).Distinct()];
}

/// <summary>Two cells that are compared.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second.</param>
/// <param name="FirstName">Name of the first in tables.</param>
/// <param name="SecondName">Name of the second.</param>
/// <param name="Within">The group within which sides differ; empty when groups differ.</param>
internal sealed record CellPair(Cell First, Cell Second, string FirstName, string SecondName, string Within)
{
    /// <summary>Starts the draws of a comparison of the pair by something.</summary>
    public ulong Seed(string what) => Statistics.SeededRandom.SeedOf($"compare|{FirstName}|{SecondName}|{Within}|{what}");
}
