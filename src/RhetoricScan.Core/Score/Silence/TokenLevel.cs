using RhetoricScan.Statistics;

namespace RhetoricScan.Score;

/// <summary>The token-level ground: probability of so few sentences on a topic, by the negative binomial fitted to the matched references.</summary>
/// <param name="P">P(X &lt;= x).</param>
/// <param name="Smallest">P(X = 0): the smallest it could be.</param>
/// <param name="Mean">Sentences expected.</param>
/// <param name="Size">Shape k; infinite for Poisson.</param>
internal sealed record TokenLevel(double P, double Smallest, double Mean, double Size)
{
    /// <summary>Fits and tests; null where no reference mentions the topic.</summary>
    public static TokenLevel? Of(MatchStep step, TopicColumn column, int mentions, int sentences)
    {
        if (NegativeBinomial.Fit([.. step.Windows.Select(window => (column.In(window), (double)window.Sentences))]) is not { } fit) return null;
        var distribution = new NegativeBinomial(fit.Rate * sentences, fit.Size);
        return new TokenLevel(distribution.Cdf(mentions), distribution.Zero, distribution.Mean, fit.Size);
    }
}
