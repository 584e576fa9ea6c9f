using System.Collections.Immutable;

namespace RhetoricScan.IO.Compare;

/// <summary>What a comparison keeps of one speech: figures and counts, no text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Side">Index of the results it stands in.</param>
/// <param name="Group">Its group.</param>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="Tokens">Number of tokens.</param>
/// <param name="Parts">Numerator and denominator per measure; null where it has none.</param>
/// <param name="Items">Counts of items, by index, ascending.</param>
/// <param name="Levels">Levels of victimization, appropriation and silence.</param>
internal sealed record ComparedSpeech(
    string Id, int Side, string Group, int Sentences, int Tokens, ImmutableArray<(double Numerator, double Denominator)?> Parts,
    ImmutableArray<(int Item, int Count)> Items, (int Victimization, int Appropriation, int Silence) Levels)
{
    /// <summary>The value of a measure in this speech alone.</summary>
    public double? Value(int measure) => Parts[measure] is var (numerator, denominator) ? numerator / denominator : null;

    /// <summary>The count of an item; 0 when absent.</summary>
    public int CountOf(int item)
    {
        var (low, high) = (0, Items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Items[middle].Item == item) return Items[middle].Count;
            if (Items[middle].Item < item) low = middle + 1;
            else high = middle - 1;
        }
        return 0;
    }
}
