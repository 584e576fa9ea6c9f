namespace RhetoricScan.Detect.Learned;

/// <summary>Logistic regression over named features, one column of weights per label.</summary>
public sealed class LinearWeights
{
    private readonly Dictionary<string, int> rows;
    private readonly float[] weights;
    private readonly float[] bias;
    private readonly int[]? ranks;

    /// <summary>Takes the weights.</summary>
    /// <param name="bias">One per label.</param>
    /// <param name="names">The features, each once.</param>
    /// <param name="weights">One per label for each feature, in their order.</param>
    /// <exception cref="ArgumentException">A feature comes twice, or the weights are not as many as features and labels ask for.</exception>
    public LinearWeights(IReadOnlyList<float> bias, IReadOnlyList<string> names, float[] weights)
    {
        if (weights.Length != names.Count * LabelScores.Count) throw new ArgumentException($"{names.Count} features need {names.Count * LabelScores.Count} weights, not {weights.Length}.", nameof(weights));
        this.bias = [.. bias];
        this.weights = weights;
        rows = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var row = 0; row < names.Count; row++) rows.Add(names[row], row);
        ranks = RanksOf(names);
    }

    /// <summary>The bias of every label.</summary>
    public IReadOnlyList<float> Bias => bias;

    /// <summary>Names of all features in ordinal order.</summary>
    public IEnumerable<string> Names => rows.Keys.Order(StringComparer.Ordinal);

    /// <summary>The weight of a feature for a label; 0 for an unknown one.</summary>
    public float Of(string feature, CodebookLabel label) =>
        rows.TryGetValue(feature, out var row) ? weights[(row * LabelScores.Count) + (int)label] : 0;

    /// <summary>The log odds of every label; sums run in the order of the feature names.</summary>
    public float[] LogOdds(FeatureBag bag)
    {
        var sums = new double[LabelScores.Count];
        for (var label = 0; label < sums.Length; label++) sums[label] = bias[label];
        var (places, values, count) = (new int[bag.Unordered.Count], new (int Row, float Value)[bag.Unordered.Count], 0);
        foreach (var (name, value) in bag.Unordered)
        {
            if (!rows.TryGetValue(name, out var row)) continue;
            (places[count], values[count]) = (ranks is null ? row : ranks[row], (row, value));
            count++;
        }
        Array.Sort(places, values, 0, count);
        foreach (var (row, value) in values.AsSpan(..count))
            for (var label = 0; label < sums.Length; label++) sums[label] += value * (double)weights[(row * LabelScores.Count) + label];
        return Array.ConvertAll(sums, sum => (float)sum);
    }

    /// <summary>The place of each name in ordinal order; null when they stand in it already.</summary>
    private static int[]? RanksOf(IReadOnlyList<string> names)
    {
        var row = 1;
        while (row < names.Count && string.CompareOrdinal(names[row - 1], names[row]) < 0) row++;
        if (row >= names.Count) return null;
        var ranks = new int[names.Count];
        var next = 0;
        foreach (var place in Enumerable.Range(0, names.Count).OrderBy(place => names[place], StringComparer.Ordinal)) ranks[place] = next++;
        return ranks;
    }
}
