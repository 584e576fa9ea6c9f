namespace RhetoricScan.Learning.Linguistics.Evaluation;

/// <summary>Counts of right, gold and found items.</summary>
internal sealed class PrecisionRecall
{
    private int right;
    private int gold;
    private int found;

    /// <summary>Number of gold items.</summary>
    public int Gold => gold;

    /// <summary>Harmonic mean of precision and recall in percent; 0 without items.</summary>
    public double F1 => gold + found == 0 ? 0 : 200.0 * right / (gold + found);

    /// <summary>Counts two sets of items.</summary>
    public void Add<T>(IReadOnlySet<T> goldItems, IReadOnlySet<T> foundItems)
    {
        gold += goldItems.Count;
        found += foundItems.Count;
        right += goldItems.Count(foundItems.Contains);
    }

    /// <summary>Counts items already compared.</summary>
    public void Add(int rightItems, int goldItems, int foundItems)
    {
        right += rightItems;
        gold += goldItems;
        found += foundItems;
    }
}
