using RhetoricScan.Learning.Linguistics;

namespace RhetoricScan.Learning.Evidence.Reader;

/// <summary>Sentences of about the same length together, longest first in each batch, the batches in random order.</summary>
internal static class Batches
{
    private const double Jitter = 8;

    /// <summary>The batches of one pass.</summary>
    public static IEnumerable<T[]> Of<T>(IReadOnlyList<T> items, Func<T, int> length, int size, RandomStream random)
    {
        var batches = items.Select(item => (Item: item, Key: length(item) + (random.Real() * Jitter))).OrderBy(pair => pair.Key).Select(pair => pair.Item)
            .Chunk(size).Select(batch => batch.OrderByDescending(length).ToArray()).ToArray();
        random.Shuffle(batches.AsSpan());
        return batches;
    }
}
