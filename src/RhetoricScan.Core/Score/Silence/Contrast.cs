using System.Collections.Immutable;
using RhetoricScan.Statistics;

namespace RhetoricScan.Score;

/// <summary>
/// The contrast ground of one topic: among the sentences on its class (the topic and its siblings), how unlikely are so few on the topic itself?
/// Sentences come in clusters, so the class's beta-binomial is fitted to the references that raise the class.
/// </summary>
internal sealed record Contrast
{
    /// <summary>Sentences of the speech on the class, the topic's included (N).</summary>
    public required int ClassSentences { get; init; }

    /// <summary>Those on siblings.</summary>
    public required int SiblingSentences { get; init; }

    /// <summary>P(X &lt;= x | N); null when the references can't tell.</summary>
    public double? P { get; init; }

    /// <summary>P(X = 0 | N): the smallest it could be.</summary>
    public double? Attainable { get; init; }

    /// <summary>Correlation of sentences within a speech.</summary>
    public double? Rho { get; init; }

    /// <summary>References with at least N sentences on the class.</summary>
    public int Comparable { get; init; }

    /// <summary>Those of them without the topic.</summary>
    public int Without { get; init; }

    /// <summary>Computes the ground.</summary>
    /// <param name="topic">Id of the topic.</param>
    /// <param name="siblings">Ids of the other topics of its class.</param>
    /// <param name="mentions">Sentences of the speech by topic.</param>
    /// <param name="references">The matched references; empty without.</param>
    public static Contrast Of(string topic, ImmutableArray<string> siblings, ImmutableSortedDictionary<string, ImmutableArray<int>> mentions, ImmutableArray<ReferenceWindow> references)
    {
        var own = mentions.GetValueOrDefault(topic, []).Length;
        var others = siblings.Sum(sibling => mentions.GetValueOrDefault(sibling, []).Length);
        var counts = references.Select(window => (Events: window.MentionsOf(topic), Trials: window.MentionsOf(topic) + siblings.Sum(window.MentionsOf)))
            .Where(count => count.Trials > 0).ToList();
        var contrast = new Contrast { ClassSentences = own + others, SiblingSentences = others };
        if (own + others == 0 || BetaBinomial.Fit(counts) is not { } fit) return contrast;
        var comparable = counts.Where(count => count.Trials >= own + others).ToList();
        return contrast with
        {
            P = fit.Cdf(own, own + others),
            Attainable = fit.Zero(own + others),
            Rho = fit.Rho,
            Comparable = comparable.Count,
            Without = comparable.Count(count => count.Events == 0),
        };
    }
}
