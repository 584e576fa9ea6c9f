using NUnit.Framework;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Statistics;

/// <summary>Log-odds with a Dirichlet prior: the figures of tidylo's examples and of Monroe's formula.</summary>
public sealed class LogOddsGoldenTests
{
    // Cars by engine shape (group), number of gears (feature): tidylo's documentation.
    private static readonly (int Group, int Feature, double Count)[] Cars =
        [(0, 3, 12), (0, 4, 2), (0, 5, 4), (1, 3, 3), (1, 4, 10), (1, 5, 1)];

    [TestCase(0, 3, 1.172835, .285506)]
    [TestCase(0, 4, -1.376752, -.433636)]
    [TestCase(0, 5, .403312, .170051)]
    [TestCase(1, 3, -1.135478, -.316670)]
    [TestCase(1, 4, 1.566117, .423814)]
    [TestCase(1, 5, -.436234, -.210721)]
    public void Empirical_prior_reproduces_tidylo(int group, int feature, double z, double delta)
    {
        var odds = AgainstPooled(Cars, group, feature, prior: null);
        Assert.That(odds.Z, Is.EqualTo(z).Within(5e-7));
        Assert.That(odds.Delta, Is.EqualTo(delta).Within(5e-7));
    }

    [TestCase(0, 3, 1.891273)]
    [TestCase(0, 4, -1.969106)]
    [TestCase(0, 5, .554917)]
    [TestCase(1, 3, -1.740711)]
    [TestCase(1, 4, 2.842144)]
    [TestCase(1, 5, -.657067)]
    public void Uninformative_prior_reproduces_tidylo(int group, int feature, double z) =>
        Assert.That(AgainstPooled(Cars, group, feature, prior: 1).Z, Is.EqualTo(z).Within(5e-7));

    // Two sentences of six words, "the quick brown fox jumped jumped" and "over the lazy brown dog dog"; the prior of a word is its total count.
    // tidylo gives a group no prior for words it lacks: each group's prior sums to 8, and a word of one group has its prior once in the pool.
    [TestCase("the", 1, 4, 2, 0)]
    [TestCase("quick", 1, 1, 1, .773190)]
    [TestCase("jumped", 2, 2, 2, 1.238100)]
    public void Shared_words_are_even_and_own_words_are_not(string word, double count, double pooled, double prior, double z) =>
        Assert.That(LogOdds.Of(count, 6, pooled, 12 + 8, prior, 8).Z, Is.EqualTo(z).Within(5e-7), word);

    [TestCase("iran", 12, 15, 2.7, .537694, .124524, 1.523729)]
    [TestCase("korea", 0, 30, 3.0, -1.745169, .363636, -2.894035)]
    [TestCase("treaty", 20, 25, 4.5, .553326, .074715, 2.024316)]
    [TestCase("the", 180, 430, 61.0, -.069544, .006186, -.884205)]
    public void A_zero_count_still_has_a_finite_z(string word, double target, double reference, double prior, double delta, double variance, double z)
    {
        var odds = LogOdds.Of(target, 212, reference, 500, prior, 71.2);
        Assert.Multiple(() =>
        {
            Assert.That(odds.Delta, Is.EqualTo(delta).Within(5e-7), word);
            Assert.That(odds.Variance, Is.EqualTo(variance).Within(5e-7), word);
            Assert.That(odds.Z, Is.EqualTo(z).Within(5e-7), word);
        });
    }

    private static LogOdds AgainstPooled((int Group, int Feature, double Count)[] counts, int group, int feature, double? prior)
    {
        double Sum(Func<(int Group, int Feature, double Count), bool> which) => counts.Where(which).Sum(c => c.Count);
        var features = counts.Select(c => c.Feature).Distinct().Count();
        return LogOdds.AgainstPooled(
            Sum(c => c.Group == group && c.Feature == feature), Sum(c => c.Group == group), Sum(c => c.Feature == feature), Sum(_ => true),
            counts.Select(c => c.Group).Distinct().Count(), prior ?? Sum(c => c.Feature == feature), prior * features ?? Sum(_ => true));
    }
}
