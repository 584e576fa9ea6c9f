using System.Collections.Immutable;
using RhetoricScan.Statistics;

namespace RhetoricScan.Score;

/// <summary>The expectation ground of one topic: how many comparable earlier speeches mention it at all, the primary test.</summary>
internal sealed class Expectation
{
    /// <summary>Probability under which an absence counts as unexpected.</summary>
    public const double Significant = .05;

    public Expectation(ImmutableArray<MatchStep> steps, int fewest, int mentions)
    {
        Steps = steps;
        Mentions = mentions;
        Used = steps.FirstOrDefault(step => step.Count >= fewest);
        var usable = steps.Where(step => step.Count >= fewest).ToList();
        Sensitive = usable.Count > 0 && usable.Any(step => step.None <= Significant) && usable.Any(step => step.None > Significant);
    }

    /// <summary>All steps of matching.</summary>
    public ImmutableArray<MatchStep> Steps { get; }

    /// <summary>Sentences of the speech that mention the topic.</summary>
    public int Mentions { get; }

    /// <summary>The first step with enough references; null when none has.</summary>
    public MatchStep? Used { get; }

    /// <summary>True when the verdict flips between steps.</summary>
    public bool Sensitive { get; }

    /// <summary>The p that silence would have: the smallest the primary test can give.</summary>
    public double? Attainable => Used?.None;

    /// <summary>The primary p: that of silence when the topic is absent, 1 when it is mentioned.</summary>
    public double? P => Used is null ? null : Mentions > 0 ? 1 : Used.None;

    /// <summary>Interval of P(none): Jeffreys on the share of references that mention the topic.</summary>
    public Interval? NoneInterval
    {
        get
        {
            if (Used is null) return null;
            var share = ProportionInterval.Jeffreys(Used.Mentioning, Used.Count);
            return new Interval(1 - share.High, 1 - share.Low);
        }
    }

    /// <summary>Smallest and greatest P(none) over the steps with enough references.</summary>
    public (double Low, double High) Range(int fewest)
    {
        var none = Steps.Where(step => step.Count >= fewest).Select(step => step.None).ToList();
        return (none.Min(), none.Max());
    }
}
