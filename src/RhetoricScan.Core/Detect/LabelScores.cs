using System.Runtime.CompilerServices;

namespace RhetoricScan.Detect;

/// <summary>A calibrated probability, 0 to 1, for each <see cref="CodebookLabel"/>; decided at <see cref="Decision"/>.</summary>
[InlineArray(Count)]
public struct LabelScores
{
    /// <summary>Number of labels.</summary>
    public const int Count = 7;

    /// <summary>A label counts as given from this probability on.</summary>
    public const double Decision = .5;

    private double _first;

    /// <summary>The probability of a label.</summary>
    public double this[CodebookLabel label]
    {
        readonly get => this[(int)label];
        set => this[(int)label] = value;
    }

    /// <summary>The same scores with some labels taken from others; NORM is at least GUARD.</summary>
    public readonly LabelScores With(LabelScores others, IEnumerable<CodebookLabel> labels)
    {
        var scores = this;
        foreach (var label in labels) scores[label] = others[label];
        scores[CodebookLabel.Norm] = Math.Max(scores[CodebookLabel.Norm], scores[CodebookLabel.Guard]);
        return scores;
    }

    /// <summary>True when the label is decided as given.</summary>
    public readonly bool Has(CodebookLabel label) => this[label] >= Decision;
}
