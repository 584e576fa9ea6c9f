using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>The references that pass some filters.</summary>
/// <param name="Filters">Names of the filters, in order.</param>
/// <param name="Windows">The references, by their place in the corpus.</param>
internal sealed record KeptReferences(string Filters, ImmutableArray<ReferenceWindow> Windows)
{
    /// <summary>How many of them mention a topic: only the speeches that mention it at all are looked at.</summary>
    public int Mentioning(TopicColumn column)
    {
        var (count, at) = (0, 0);
        foreach (var place in column.Places)
        {
            at = FirstFrom(at, place);
            if (at == Windows.Length) break;
            if (Windows[at].Index == place && column.In(Windows[at]) > 0) count++;
        }
        return count;
    }

    /// <summary>The first window at or behind a place of the corpus, sought from <paramref name="start"/> on.</summary>
    private int FirstFrom(int start, int place)
    {
        int low = start, high = Windows.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Windows[middle].Index < place) low = middle + 1; else high = middle;
        }
        return low;
    }
}
