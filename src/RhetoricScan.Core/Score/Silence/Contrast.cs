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

    /// <summary>Counts the speech's own sentences on the class.</summary>
    public static Contrast Counted(string topic, ImmutableArray<string> siblings, ImmutableSortedDictionary<string, ImmutableArray<int>> mentions)
    {
        var others = siblings.Sum(sibling => mentions.GetValueOrDefault(sibling, []).Length);
        return new Contrast { ClassSentences = mentions.GetValueOrDefault(topic, []).Length + others, SiblingSentences = others };
    }

    /// <summary>The ground with its probability by the matched references.</summary>
    /// <param name="topic">The topic in the references.</param>
    /// <param name="siblings">The other topics of its class in the references.</param>
    /// <param name="references">The matched references.</param>
    public Contrast Against(TopicColumn topic, IReadOnlyList<TopicColumn> siblings, ImmutableArray<ReferenceWindow> references)
    {
        if (ClassSentences == 0) return this;
        var counts = references.Select(window => (Events: topic.In(window), Others: siblings.Sum(sibling => sibling.In(window))))
            .Select(count => (count.Events, Trials: count.Events + count.Others)).Where(count => count.Trials > 0).ToList();
        if (BetaBinomial.Fit(counts) is not { } fit) return this;
        var comparable = counts.Where(count => count.Trials >= ClassSentences).ToList();
        return this with
        {
            P = fit.Cdf(ClassSentences - SiblingSentences, ClassSentences),
            Attainable = fit.Zero(ClassSentences),
            Rho = fit.Rho,
            Comparable = comparable.Count,
            Without = comparable.Count(count => count.Events == 0),
        };
    }
}
