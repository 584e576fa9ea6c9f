using NUnit.Framework;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Statistics;

/// <summary>Published figures of multiple testing and of what a count of zero allows to say.</summary>
public sealed class ZeroCountGoldenTests
{
    private static readonly double[] P = [.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1];

    [Test]
    public void Adjusted_probabilities_reproduce_Benjamini_and_Hochberg_1995()
    {
        double[] expected = [.0015, .003, .0095, .035625, .0603, .063857, .063857, .0645, .0765, .486, .581182, .714875, .753231, .813214, 1];
        Assert.That(MultipleTesting.BenjaminiHochberg(P), Is.EqualTo(expected).Within(5e-7));
    }

    [Test]
    public void Procedures_reject_as_published()
    {
        Assert.Multiple(() =>
        {
            Assert.That(MultipleTesting.Bonferroni(P).Count(p => p <= .05), Is.EqualTo(3));
            Assert.That(MultipleTesting.Holm(P).Count(p => p <= .05), Is.EqualTo(3));
            Assert.That(MultipleTesting.BenjaminiHochberg(P).Count(p => p <= .05), Is.EqualTo(4));
            Assert.That(MultipleTesting.BenjaminiYekutieli(P).Count(p => p <= .05), Is.EqualTo(3));
        });
    }

    [Test]
    public void Adjustment_keeps_the_order_of_its_input()
    {
        var shuffled = P.Reverse().ToArray();
        Assert.That(MultipleTesting.Holm(shuffled), Is.EqualTo(MultipleTesting.Holm(P).Reverse()));
    }

    [TestCase(double.PositiveInfinity, .049787)]
    [TestCase(2, .16)]
    [TestCase(1, .25)]
    [TestCase(.5, .377964)]
    public void Bursty_words_are_absent_more_often(double size, double expected) =>
        Assert.That(new NegativeBinomial(3, size).Zero, Is.EqualTo(expected).Within(5e-7));

    [TestCase(double.PositiveInfinity, 2.996)]
    [TestCase(2, 6.9)]
    [TestCase(1, 19)]
    [TestCase(.5, 199.5)]
    public void Mean_that_makes_a_zero_significant(double size, double expected) =>
        Assert.That(NegativeBinomial.MeanForZero(size), Is.EqualTo(expected).Within(.05));

    [Test]
    public void Beta_binomial_zero_exceeds_the_binomial_one()
    {
        Assert.That(new BetaBinomial(2, 18).Zero(20), Is.EqualTo(.230769).Within(5e-7));
        Assert.That(new BetaBinomial(2, 18).Pmf(0, 20), Is.EqualTo(.230769).Within(5e-7));
        Assert.That(Math.Pow(.9, 20), Is.EqualTo(.121577).Within(5e-7));
    }

    [Test]
    public void Zero_of_sixty_has_these_upper_limits()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ProportionInterval.ExactUpper(0, 60), Is.EqualTo(.048703).Within(5e-7));
            Assert.That(ProportionInterval.ClopperPearson(0, 60).High, Is.EqualTo(.059629).Within(5e-7));
            Assert.That(ProportionInterval.Wilson(0, 60).High, Is.EqualTo(.060172).Within(5e-7));
            Assert.That(ProportionInterval.Jeffreys(0, 60).High, Is.EqualTo(.040834).Within(5e-7));
            Assert.That(ProportionInterval.ClopperPearson(0, 20).High, Is.EqualTo(.1684335).Within(5e-8));
            Assert.That(ProportionInterval.ClopperPearson(0, 20).Low, Is.Zero);
        });
    }

    [Test]
    public void No_event_leaves_these_means_possible()
    {
        Assert.That(PoissonRate.ExactUpper(0), Is.EqualTo(2.995732).Within(5e-7));
        Assert.That(PoissonRate.Exact(0).High, Is.EqualTo(3.688879).Within(5e-7));
    }

    // The document frequencies of Church and Gale are from memory; the figures follow from them by the formula.
    [TestCase(676, 6.9816, .479290, .024422, .992087)]
    [TestCase(979, 6.4473, .021450, .545686, .988541)]
    public void Mixture_tells_a_topical_word_from_a_common_one(double documents, double idf, double beta, double alpha, double zero)
    {
        var mixture = new KMixture(1000, documents, 85432);
        Assert.Multiple(() =>
        {
            Assert.That(mixture.PoissonIdf, Is.EqualTo(6.4251).Within(.00005));
            Assert.That(mixture.Idf, Is.EqualTo(idf).Within(.00005));
            Assert.That(mixture.Beta, Is.EqualTo(beta).Within(5e-7));
            Assert.That(mixture.Alpha, Is.EqualTo(alpha).Within(5e-7));
            Assert.That(mixture.Pmf(0), Is.EqualTo(zero).Within(5e-7));
        });
    }
}
