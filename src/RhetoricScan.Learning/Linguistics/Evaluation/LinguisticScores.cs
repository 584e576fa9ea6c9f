using System.Globalization;

namespace RhetoricScan.Learning.Linguistics.Evaluation;

/// <summary>The figures of an engine on a test treebank, in percent; speed in tokens per second on one thread.</summary>
public sealed record LinguisticScores
{
    /// <summary>Name and value in the order of printing.</summary>
    public required IReadOnlyList<KeyValuePair<string, double>> Figures { get; init; }

    /// <summary>The value of a figure by name.</summary>
    public double this[string name] => Figures.Single(figure => figure.Key == name).Value;

    /// <summary>Lines such as <c>UPOS 96.01</c>.</summary>
    public IEnumerable<string> Lines => Figures.Select(figure => figure.Key + " " + figure.Value.ToString(figure.Key.StartsWith("speed", StringComparison.Ordinal) ? "F0" : "F2", CultureInfo.InvariantCulture));
}
