using NUnit.Framework;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Statistics;

/// <summary>Published dispersion figures.</summary>
public sealed class DispersionGoldenTests
{
    private static readonly string[] GriesCorpus = ["bamnibeup", "basatbewqn", "bcagabesta", "baghabeaat", "bahaabeaxat"];

    [Test]
    public void The_word_a_reproduces_Gries_2020()
    {
        var (counts, sizes) = Gries('a');
        Assert.Multiple(() =>
        {
            Assert.That(Dispersion.Dp(counts, sizes), Is.EqualTo(.18).Within(.0005));
            Assert.That(Dispersion.DpNorm(counts, sizes), Is.EqualTo(.2195).Within(.00005));
            Assert.That(Dispersion.JuillandD(counts, sizes), Is.EqualTo(.7852).Within(.00005));
            Assert.That(Dispersion.RosengrenS(counts, sizes), Is.EqualTo(.9498).Within(.00005));
            Assert.That(Dispersion.Kld(counts, sizes), Is.EqualTo(.1370).Within(.00005));
        });
    }

    [TestCase('b', .02, .024, .968, .999, .003, 5, 0, 0)]
    [TestCase('i', .82, 1, 0, .18, 2.474, 1, .4, 2)]
    [TestCase('q', .80, .976, 0, .20, 2.322, 1, .4, 2)]
    [TestCase('x', .78, .951, 0, .22, 2.184, 1, .4, 2)]
    public void Other_words_reproduce_scattertext(char word, double dp, double dpNorm, double d, double s, double kld, int range, double sd, double vc)
    {
        var (counts, sizes) = Gries(word);
        Assert.Multiple(() =>
        {
            Assert.That(Dispersion.Dp(counts, sizes), Is.EqualTo(dp).Within(.0005));
            Assert.That(Dispersion.DpNorm(counts, sizes), Is.EqualTo(dpNorm).Within(.0005));
            Assert.That(Dispersion.JuillandD(counts, sizes), Is.EqualTo(d).Within(.0005));
            Assert.That(Dispersion.RosengrenS(counts, sizes), Is.EqualTo(s).Within(.0005));
            Assert.That(Dispersion.Kld(counts, sizes), Is.EqualTo(kld).Within(.0005));
            Assert.That(Dispersion.Range(counts), Is.EqualTo(range));
            Assert.That(Dispersion.StandardDeviation(counts), Is.EqualTo(sd).Within(1e-9));
            Assert.That(Dispersion.VariationCoefficient(counts), Is.EqualTo(vc).Within(1e-9));
        });
    }

    [Test]
    public void Equal_parts_reproduce_Gries_2008()
    {
        double[] counts = [1, 2, 3, 4, 5], sizes = [10, 10, 10, 10, 10], distances = [2, 10, 2, 9, 2, 5, 2, 3, 3, 1, 3, 2, 1, 3, 2];
        Assert.Multiple(() =>
        {
            Assert.That(Dispersion.RosengrenS(counts, sizes), Is.EqualTo(.936847).Within(5e-7));
            Assert.That(Dispersion.LyneD3(counts), Is.EqualTo(.944).Within(.0005));
            Assert.That(Dispersion.ZhangDc(counts), Is.EqualTo(.937).Within(.0005));
            Assert.That(DistanceDispersion.AverageReducedFrequency(distances), Is.EqualTo(10.8).Within(.05));
            Assert.That(DistanceDispersion.AverageWaitingTime(distances), Is.EqualTo(3.18).Within(.005));
            Assert.That(DistanceDispersion.AverageLogarithmicDistance(distances), Is.EqualTo(.628).Within(.0005));
        });
    }

    [Test]
    public void Juilland_and_Carroll_reproduce_Carroll_1970()
    {
        double[] equal = [1, 1, 1, 1, 1];
        Assert.That(Dispersion.JuillandD([0, 4, 3, 2, 1], equal), Is.EqualTo(.646447).Within(5e-7));
        Assert.That(Dispersion.CarrollD2([2, 1, 1, 1, 0], equal), Is.EqualTo(.827729).Within(5e-7));
    }

    [TestCase(new double[] { 2, 1, 0 }, 1 / 3.0, .5, TestName = "Lijffijt and Gries 2012")]
    [TestCase(new double[] { 0, 0, 1, 2, 5 }, .475, .59375, TestName = "tlda")]
    public void Deviation_of_proportions_in_equal_parts(double[] counts, double dp, double dpNorm)
    {
        double[] sizes = [.. counts.Select(_ => 1.0)];
        Assert.That(Dispersion.Dp(counts, sizes), Is.EqualTo(dp).Within(1e-12));
        Assert.That(Dispersion.DpNorm(counts, sizes), Is.EqualTo(dpNorm).Within(1e-12));
    }

    [Test]
    public void Allemand_reproduces_Lyne_1985()
    {
        double[] counts = [2, 0, 1, 1, 3, 0, 3, 0, 0, 0], sizes = [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930];
        Assert.Multiple(() =>
        {
            Assert.That(Dispersion.Range(counts) / 10.0, Is.EqualTo(.5));
            Assert.That(Dispersion.JuillandD(counts, sizes), Is.EqualTo(.6038797).Within(5e-8));
            Assert.That(Dispersion.CarrollD2(counts, sizes), Is.EqualTo(.6521444).Within(5e-8));
            Assert.That(Dispersion.RosengrenS(counts, sizes), Is.EqualTo(.4763652).Within(5e-8));
            Assert.That(1 - Dispersion.Dp(counts, sizes), Is.EqualTo(.5009295).Within(5e-8));
            Assert.That(Dispersion.KldEvenness(counts, sizes), Is.EqualTo(.4665078).Within(5e-8));
        });
    }

    private static (double[] Counts, double[] Sizes) Gries(char word) =>
        ([.. GriesCorpus.Select(part => (double)part.Count(c => c == word))], [.. GriesCorpus.Select(part => (double)part.Length)]);
}
