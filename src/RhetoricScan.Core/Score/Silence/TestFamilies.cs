using System.Collections.Immutable;
using RhetoricScan.Statistics;

namespace RhetoricScan.Score;

/// <summary>
/// Adjusts the primary p-values: Holm among confirmatory topics, Benjamini and Hochberg among all others. A topic whose silence could never reach .05
/// is in no family (Tarone 1990: membership depends on the references alone, never on what the speech says). The smallest attainable adjusted p
/// is what a topic would have if the whole family were silent.
/// </summary>
internal static class TestFamilies
{
    /// <summary>Adjusted p and smallest attainable adjusted p by topic, for topics in a family.</summary>
    public static ImmutableSortedDictionary<string, (double Adjusted, double Attainable)> Adjust(IReadOnlyList<TopicFinding> findings)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, (double, double)>(StringComparer.Ordinal);
        foreach (var confirmatory in new[] { true, false })
        {
            var family = findings.Where(f => f.Confirmatory == confirmatory && f.Expectation.Attainable <= Expectation.Significant).ToList();
            Func<IReadOnlyList<double>, ImmutableArray<double>> adjust = confirmatory ? MultipleTesting.Holm : MultipleTesting.BenjaminiHochberg;
            var observed = adjust([.. family.Select(f => f.Expectation.P!.Value)]);
            var attainable = adjust([.. family.Select(f => f.Expectation.Attainable!.Value)]);
            for (var i = 0; i < family.Count; i++) result[family[i].Topic.Id] = (observed[i], attainable[i]);
        }
        return result.ToImmutable();
    }
}
