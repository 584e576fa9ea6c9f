using RhetoricScan.Text;

namespace RhetoricScan.Detect.Learned;

/// <summary>Logistic regression over named features, one column of weights per label.</summary>
public sealed class LinearWeights
{
    private readonly NameIndex rows;
    private readonly float[] weights;
    private readonly float[] bias;
    private readonly int[]? places;

    /// <summary>Takes the weights.</summary>
    /// <param name="bias">One per label.</param>
    /// <param name="names">The features.</param>
    /// <param name="weights">One per label for each feature, in their order.</param>
    /// <exception cref="ArgumentException">The weights are not as many as features and labels ask for.</exception>
    public LinearWeights(IReadOnlyList<float> bias, NameIndex names, float[] weights)
    {
        if (weights.Length != names.Count * LabelScores.Count) throw new ArgumentException($"{names.Count} features need {names.Count * LabelScores.Count} weights, not {weights.Length}.", nameof(weights));
        (this.bias, this.weights, rows) = ([.. bias], weights, names);
        places = PlacesOf(names);
    }

    /// <summary>The bias of every label.</summary>
    public IReadOnlyList<float> Bias => bias;

    /// <summary>Names of all features in ordinal order.</summary>
    public IEnumerable<string> Names => rows.Names().Order(StringComparer.Ordinal);

    /// <summary>The weight of a feature for a label; 0 for an unknown one.</summary>
    public float Of(string feature, CodebookLabel label) => RowOf(feature) is >= 0 and var row ? Of(row, label) : 0;

    /// <summary>The row of a feature; -1 for an unknown one.</summary>
    internal int RowOf(ReadOnlySpan<char> feature) => rows.Find(feature);

    /// <summary>The name of a row's feature.</summary>
    internal string NameOf(int row) => rows[row].ToString();

    /// <summary>The place of a row in the ordinal order of all names.</summary>
    internal int PlaceOf(int row) => places is null ? row : places[row];

    internal float Of(int row, CodebookLabel label) => weights[(row * LabelScores.Count) + (int)label];

    /// <summary>The log odds of every label; sums run in the order in which the features are given.</summary>
    internal float[] LogOdds((int Row, float Value)[] features)
    {
        var sums = new double[LabelScores.Count];
        for (var label = 0; label < sums.Length; label++) sums[label] = bias[label];
        foreach (var (row, value) in features)
            for (var label = 0; label < sums.Length; label++) sums[label] += value * (double)weights[(row * LabelScores.Count) + label];
        return Array.ConvertAll(sums, sum => (float)sum);
    }

    /// <summary>The place of each name in ordinal order; null when they stand in it already.</summary>
    private static int[]? PlacesOf(NameIndex names)
    {
        var row = 1;
        while (row < names.Count && names[row - 1].SequenceCompareTo(names[row]) < 0) row++;
        if (row >= names.Count) return null;
        var places = new int[names.Count];
        var next = 0;
        foreach (var (place, _) in names.Names().Index().OrderBy(name => name.Item, StringComparer.Ordinal)) places[place] = next++;
        return places;
    }
}
