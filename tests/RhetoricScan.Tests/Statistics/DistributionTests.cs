using NUnit.Framework;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Statistics;

/// <summary>Distributions, fits and resampling against known truths.</summary>
public sealed class DistributionTests
{
    [TestCase(1, 0)]
    [TestCase(.5, .5723649429247001)]
    [TestCase(10, 12.801827480081469)]
    [TestCase(1000.5, 5908.674175848678)]
    public void Log_gamma_is_exact(double x, double expected) =>
        Assert.That(SpecialFunctions.LogGamma(x), Is.EqualTo(expected).Within(1e-12 * Math.Max(1, expected)));

    [TestCase(.975, 1.959963984540054)]
    [TestCase(.95, 1.6448536269514722)]
    [TestCase(.001, -3.090232306167813)]
    public void Normal_quantile_is_exact(double p, double expected) => Assert.That(Quantiles.Normal(p), Is.EqualTo(expected).Within(1e-10));

    [Test]
    public void At_least_two_of_equal_probabilities_is_binomial()
    {
        var expected = 1 - Math.Pow(.7, 10) - (10 * .3 * Math.Pow(.7, 9));
        Assert.That(PoissonBinomial.AtLeast(Enumerable.Repeat(.3, 10), 2), Is.EqualTo(expected).Within(1e-12));
        Assert.That(PoissonBinomial.AtLeast([.9, .8], 2), Is.EqualTo(.72).Within(1e-12));
        Assert.That(PoissonBinomial.AtLeast([.9], 2), Is.Zero);
    }

    [Test]
    public void Beta_binomial_fit_finds_the_truth()
    {
        var random = new SeededRandom(7);
        var counts = Enumerable.Range(0, 4000).Select(_ =>
        {
            var share = Quantiles.Beta(.6, 1.4, random.NextDouble());
            var trials = 3 + random.Next(12);
            return (Enumerable.Range(0, trials).Count(_ => random.NextDouble() < share), trials);
        });
        var fit = BetaBinomial.Fit(counts)!.Value;
        Assert.That(fit.Mean, Is.EqualTo(.3).Within(.02));
        Assert.That(fit.Rho, Is.EqualTo(1 / 3.0).Within(.02));
    }

    [Test]
    public void Beta_binomial_fit_of_independent_trials_is_nearly_binomial()
    {
        var random = new SeededRandom(8);
        var counts = Enumerable.Range(0, 2000).Select(_ => (Enumerable.Range(0, 10).Count(_ => random.NextDouble() < .2), 10));
        Assert.That(BetaBinomial.Fit(counts)!.Value.Rho, Is.LessThan(.02));
        Assert.That(BetaBinomial.Fit([(0, 5), (0, 3)]), Is.Null);
    }

    [Test]
    public void Negative_binomial_fit_finds_the_truth()
    {
        var random = new SeededRandom(9);
        var counts = Enumerable.Range(0, 4000).Select(_ =>
        {
            var exposure = 50 + random.Next(100);
            var mean = Quantiles.Gamma(.5, random.NextDouble()) / .5 * .02 * exposure;
            var x = 0;
            for (var u = random.NextDouble(); PoissonRate.Cdf(x, mean) < u; x++) { }
            return (x, (double)exposure);
        }).ToList();
        var (rate, size) = NegativeBinomial.Fit(counts)!.Value;
        Assert.That(rate, Is.EqualTo(.02).Within(.002));
        Assert.That(size, Is.EqualTo(.5).Within(.06));
    }

    [Test]
    public void Bootstrap_interval_of_a_mean_is_about_two_standard_errors_each_way()
    {
        var random = new SeededRandom(10);
        var values = Enumerable.Range(0, 400).Select(_ => random.NextDouble() < .3 ? 1.0 : 0).ToArray();
        var interval = BlockBootstrap.Percentile(values.Length, (drawn, _) => drawn.Average(i => values[i]), seed: 3);
        Assert.That(interval.Contains(values.Average()));
        Assert.That(interval.High - interval.Low, Is.EqualTo(2 * 1.96 * Math.Sqrt(.21 / 400)).Within(.025));
    }

    [Test]
    public void Seeded_draws_never_change()
    {
        var random = new SeededRandom(SeededRandom.SeedOf("rhetoric"));
        Assert.That(new[] { random.Next(1000), random.Next(1000), random.Next(1000) }, Is.EqualTo(new[] { 774, 893, 701 }));
    }

    [Test]
    public void Ranking_measures_agree_with_hand_counts()
    {
        Assert.That(RocAuc.Of([.9, .8, .4], [.7, .4, .1]), Is.EqualTo(7.5 / 9).Within(1e-12));
        var metrics = ClassificationMetrics.Of([(true, true), (true, false), (false, true), (true, true), (false, false)]);
        Assert.That((metrics.Precision, metrics.Recall, metrics.F1), Is.EqualTo((2 / 3.0, 2 / 3.0, 2 / 3.0)));
        Assert.That(CalibrationError.Expected([(.9, true), (.9, false), (.1, false)]), Is.EqualTo((.8 + .1) / 3).Within(1e-12));
        Assert.That(CalibrationError.Brier([(1, true), (.5, false)]), Is.EqualTo(.125).Within(1e-12));
    }
}
