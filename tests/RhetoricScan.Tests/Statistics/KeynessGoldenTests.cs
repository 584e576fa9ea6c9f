using NUnit.Framework;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Statistics;

/// <summary>Published keyness figures, to the printed digits.</summary>
public sealed class KeynessGoldenTests
{
    [TestCase(110, 2442, 111, 29114, 270.72, TestName = "Dunning 1993 'the swiss'")]
    [TestCase(29, 13, 123, 31612, 263.90, TestName = "Dunning 1993 'can be'")]
    [TestCase(31, 23, 139, 31584, 256.84, TestName = "Dunning 1993 'previous year'")]
    [TestCase(10, 0, 3, 31764, 167.23, TestName = "Dunning 1993 'mineral water'")]
    public void Log_likelihood_reproduces_Dunning(double a, double b, double c, double d, double expected) =>
        Assert.That(KeynessTests.LogLikelihoodFourCells(new FourCells(a, b, c, d)), Is.EqualTo(expected).Within(.005));

    [Test]
    public void Chi_squared_of_a_word_that_never_stands_alone_is_N() =>
        Assert.That(KeynessTests.ChiSquared(new FourCells(3, 0, 0, 31774)), Is.EqualTo(31777).Within(1e-6));

    [Test]
    public void Small_table_reproduces_Pedersen_1996()
    {
        var table = new FourCells(1, 3, 3, 1);
        var yates = KeynessTests.ChiSquaredYates(table);
        Assert.Multiple(() =>
        {
            Assert.That(yates, Is.EqualTo(.5).Within(1e-12));
            Assert.That(Quantiles.ChiSquaredUpper(yates), Is.EqualTo(.4795).Within(.00005));
            Assert.That(FisherExact.TwoSided(table), Is.EqualTo(.485714).Within(5e-7));
            Assert.That(FisherExact.Left(table), Is.EqualTo(.242857).Within(5e-7));
            Assert.That(FisherExact.Right(table), Is.EqualTo(.985714).Within(5e-7));
        });
    }

    [Test]
    public void The_two_conventions_of_log_likelihood_differ()
    {
        var table = FourCells.OfCounts(10, 100, 5, 200);
        Assert.That(KeynessTests.LogLikelihoodFourCells(table), Is.EqualTo(7.329812).Within(5e-7));
        Assert.That(KeynessTests.LogLikelihoodTwoCells(table), Is.EqualTo(10 * Math.Log(2)).Within(1e-12));
    }

    [Test]
    public void Effects_reproduce_Gabrielatos_and_Marchi_2011()
    {
        var table = FourCells.OfCounts(206523, 959641, 178174, 1562358);
        var two = KeynessTests.LogLikelihoodTwoCells(table);
        Assert.Multiple(() =>
        {
            Assert.That(KeynessEffects.PercentDifference(table), Is.EqualTo(88.7104).Within(.00005));
            Assert.That(KeynessEffects.LogRatio(table), Is.EqualTo(.916174).Within(5e-7));
            Assert.That(two, Is.EqualTo(38531.759).Within(.0005));
            Assert.That(KeynessTests.LogLikelihoodFourCells(table), Is.EqualTo(45784.7915).Within(.00005));
            Assert.That(KeynessTests.Ell(two, table), Is.EqualTo(.00128454).Within(5e-9));
        });
    }

    [Test]
    public void Ratios_reproduce_Pojanapunya_and_Todd_2016()
    {
        var table = FourCells.OfCounts(16217, 2796938, 735, 2087946);
        var two = KeynessTests.LogLikelihoodTwoCells(table);
        Assert.Multiple(() =>
        {
            Assert.That(KeynessEffects.OddsRatio(table), Is.EqualTo(16.5612).Within(.00005));
            Assert.That(KeynessEffects.RelativeRisk(table), Is.EqualTo(16.4710).Within(.00005));
            Assert.That(two, Is.EqualTo(13284.386).Within(.0005));
            Assert.That(KeynessTests.Bic(two, table), Is.EqualTo(13268.984).Within(.0005));
        });
    }

    [Test]
    public void Simple_maths_reproduces_Sketch_Engine() =>
        Assert.That(KeynessEffects.SimpleMaths(FourCells.OfCounts(35, 112289776, 263, 1559716979)), Is.EqualTo(1.122429).Within(5e-7));

    [Test]
    public void Difference_coefficient_reproduces_Hofland_and_Johansson_1982() =>
        Assert.That(KeynessEffects.DifferenceCoefficient(FourCells.OfCounts(18, 1e6, 35, 1e6)), Is.EqualTo(-.320755).Within(5e-7));

    [Test]
    public void Log_ratio_is_zero_for_equal_rates_and_infinite_without_reference()
    {
        Assert.That(KeynessEffects.LogRatio(FourCells.OfCounts(1, 1e6, 1, 1e6)), Is.Zero);
        Assert.That(KeynessEffects.LogRatio(FourCells.OfCounts(4, 1e6, 0, 1e6)), Is.EqualTo(double.PositiveInfinity));
        Assert.That(KeynessEffects.LogRatioHalf(FourCells.OfCounts(4, 1e6, 0, 1e6)), Is.EqualTo(3).Within(1e-12));
    }

    [TestCase(.05, 3.8415)]
    [TestCase(.01, 6.6349)]
    [TestCase(.001, 10.8276)]
    [TestCase(.0001, 15.1367)]
    public void Critical_values_reproduce_the_UCREL_wizard(double p, double expected) =>
        Assert.That(Quantiles.ChiSquared(p), Is.EqualTo(expected).Within(.00005));

    [Test]
    public void Bic_of_a_million_words_is_worth_a_bare_mention() =>
        Assert.That(KeynessTests.Bic(15.13, FourCells.OfCounts(1, 5e5, 1, 5e5)), Is.EqualTo(1.3145).Within(.00005));

    [Test]
    public void Toy_table_reproduces_R()
    {
        var table = FourCells.OfCounts(7, 10, 2, 9);
        var g2 = KeynessTests.LogLikelihoodFourCells(table);
        var williams = KeynessTests.LogLikelihoodWilliams(table);
        Assert.Multiple(() =>
        {
            Assert.That(KeynessTests.ChiSquaredYates(table), Is.EqualTo(2.632438).Within(5e-7));
            Assert.That(KeynessTests.ChiSquared(table), Is.EqualTo(4.337160).Within(5e-7));
            Assert.That(g2, Is.EqualTo(4.534939).Within(5e-7));
            Assert.That(Quantiles.ChiSquaredUpper(g2), Is.EqualTo(.033210).Within(5e-7));
            Assert.That(williams, Is.EqualTo(4.200833).Within(5e-7));
            Assert.That(Quantiles.ChiSquaredUpper(williams), Is.EqualTo(.040404).Within(5e-7));
            // R prints 7.166282: its root search stops at a tolerance of 1.2e-4. The exact root is asserted, and R's within its tolerance.
            Assert.That(FisherExact.ConditionalOddsRatio(table), Is.EqualTo(7.166306).Within(5e-7).And.EqualTo(7.166282).Within(1.2e-4));
            Assert.That(FisherExact.TwoSided(table), Is.EqualTo(.069779).Within(5e-7));
        });
    }

    [Test]
    public void Mutual_information_reproduces_Church_and_Hanks_1990() =>
        Assert.That(KeynessEffects.PointwiseMutualInformation(8, 1105, 44, 15e6), Is.EqualTo(11.3).Within(.05));

    [Test]
    public void Mann_Whitney_reproduces_Kilgarriff_2001() =>
        Assert.That((CliffsDelta.Of([3, 3, 13, 27, 33], [12, 15, 18, 24, 88]) + 1) * 25 / 2, Is.EqualTo(16).Within(1e-12));
}
