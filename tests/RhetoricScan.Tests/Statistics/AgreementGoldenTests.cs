using NUnit.Framework;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Statistics;

/// <summary>Published figures of agreement between coders.</summary>
public sealed class AgreementGoldenTests
{
    private static readonly string[] FourObservers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
    private static readonly string[] ThreeCoders = ["*****34121133*3", "1*213343*******", "**21344*21133*4"];

    [TestCase(MeasurementScale.Nominal, .743421)]
    [TestCase(MeasurementScale.Ordinal, .815388)]
    [TestCase(MeasurementScale.Interval, .849107)]
    [TestCase(MeasurementScale.Ratio, .797403)]
    public void Alpha_of_four_observers_reproduces_Krippendorff(MeasurementScale scale, double expected) =>
        Assert.That(KrippendorffAlpha.Of(Units(FourObservers), scale), Is.EqualTo(expected).Within(5e-7));

    [Test]
    public void Alpha_of_two_coders_reproduces_Krippendorff()
    {
        Assert.That(KrippendorffAlpha.Of(Units(["0100000010", "1110010000"]), MeasurementScale.Nominal), Is.EqualTo(.095238).Within(5e-7));
        Assert.That(KrippendorffAlpha.Of(Units(["aabbdcccedda", "babbbccceddd"]), MeasurementScale.Nominal), Is.EqualTo(.691964).Within(5e-7));
    }

    [TestCase(MeasurementScale.Nominal, .691358)]
    [TestCase(MeasurementScale.Ordinal, .806721)]
    [TestCase(MeasurementScale.Interval, .810845)]
    [TestCase(MeasurementScale.Ratio, .808944)]
    public void Alpha_of_three_coders_with_many_gaps(MeasurementScale scale, double expected) =>
        Assert.That(KrippendorffAlpha.Of(Units(ThreeCoders), scale), Is.EqualTo(expected).Within(5e-7));

    [Test]
    public void Bootstrap_interval_surrounds_alpha_and_repeats()
    {
        var units = Units(FourObservers);
        var first = KrippendorffAlpha.Bootstrap(units, MeasurementScale.Ordinal, seed: 1);
        Assert.That(first.Contains(.815388));
        Assert.That(first.High - first.Low, Is.InRange(.1, .9));
        Assert.That(KrippendorffAlpha.Bootstrap(units, MeasurementScale.Ordinal, seed: 1), Is.EqualTo(first));
    }

    [Test]
    public void Kappa_reproduces_the_textbook_table()
    {
        var kappa = CohenKappa.Of([[20, 5], [10, 15]]);
        Assert.That(kappa.Kappa, Is.EqualTo(.40).Within(1e-12));
        Assert.That(kappa.Expected, Is.EqualTo(.5).Within(1e-12));
    }

    private static List<IReadOnlyList<double>> Units(string[] coders) =>
        [.. Enumerable.Range(0, coders[0].Length).Select(unit => (IReadOnlyList<double>)
            [.. coders.Select(row => row[unit]).Where(code => code is not ('.' or '*')).Select(code => (double)(char.IsDigit(code) ? code - '0' : code))])];
}
