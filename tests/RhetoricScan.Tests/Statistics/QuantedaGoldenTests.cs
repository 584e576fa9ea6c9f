using NUnit.Framework;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Statistics;

/// <summary>The keyness tables of quanteda's reference page (textstat_keyness), to the last printed digit.</summary>
public sealed class QuantedaGoldenTests
{
    [TestCase("we", 1048, 779, 764.4484)]
    [TestCase("us", 289, 216, 207.5181)]
    [TestCase("america", 148, 54, 200.5544)]
    [TestCase("our", 917, 1307, 183.5362)]
    [TestCase("world", 196, 123, 171.9660)]
    [TestCase("americans", 76, 7, 163.1532)]
    [TestCase("today", 84, 21, 137.7753)]
    [TestCase("upon", 39, 332, -58.39810)]
    [TestCase("public", 12, 213, -58.87042)]
    [TestCase("constitution", 9, 200, -59.66134)]
    [TestCase("it", 266, 1132, -60.68425)]
    [TestCase("states", 29, 305, -63.87803)]
    [TestCase("be", 278, 1224, -72.68161)]
    [TestCase("should", 16, 309, -88.14817)]
    [TestCase("which", 96, 911, -177.10087)]
    [TestCase("of", 1514, 5666, -197.08830)]
    [TestCase("the", 2089, 8094, -331.99069)]
    public void Post_war_inaugurals_against_earlier_ones(string word, double target, double reference, double expected) =>
        AssertPrinted(word, FourCells.OfCounts(target, 43002, reference, 108539), expected);

    [TestCase("protected", 5, 1, 81.83024)]
    [TestCase("while", 6, 7, 51.79484)]
    [TestCase("obama", 3, 0, 51.05861)]
    [TestCase("will", 40, 332, 48.03251)]
    [TestCase("everyone", 4, 5, 29.76164)]
    [TestCase("your", 11, 51, 28.60175)]
    [TestCase("america", 18, 130, 27.57968)]
    [TestCase("breath", 2, 0, 27.27421)]
    public void Inaugural_of_2017_against_other_post_war_ones(string word, double target, double reference, double expected) =>
        AssertPrinted(word, FourCells.OfCounts(target, 1660, reference, 41342), expected);

    [Test]
    public void Probability_of_will_is_as_printed()
    {
        var chi = KeynessTests.ChiSquaredConditionalYates(FourCells.OfCounts(40, 1660, 332, 41342));
        var p = Quantiles.ChiSquaredUpper(chi);
        Assert.That(p, Is.EqualTo(4.192105e-12).Within(5e-19));
        // quanteda takes 1 - P, which keeps only 16 decimals; so rounded, ours is the printed figure.
        Assert.That(1 - (1 - p), Is.EqualTo(4.192091e-12).Within(5e-19));
    }

    // quanteda adds 1e-9 inside each logarithm: O ln(O/E + 1e-9) exceeds O ln(O/E) by E·1e-9, so its G² exceeds the exact one by 2N·1e-9.
    [TestCase("will", 41, 351, 22.609878)]
    [TestCase("america", 19, 149, 12.306921)]
    [TestCase("your", 12, 70, 10.868622)]
    [TestCase("while", 7, 26, 9.707425)]
    [TestCase("again", 10, 56, 9.345219)]
    [TestCase("protected", 6, 20, 8.909125)]
    [TestCase("american", 12, 86, 7.996610)]
    [TestCase("back", 7, 35, 7.113978)]
    [TestCase("dreams", 6, 30, 5.908744)]
    [TestCase("country", 10, 77, 5.725811)]
    public void Smoothed_log_likelihood_up_to_quantedas_guard(string word, double target, double reference, double expected)
    {
        var table = FourCells.OfCounts(target, 6182, reference, 127260);
        Assert.That(KeynessTests.LogLikelihoodConditionalYates(table) + (2e-9 * table.Total), Is.EqualTo(expected).Within(6e-7), word);
    }

    [TestCase(true, "gcbhaefd")]
    [TestCase(false, "cgbhaefd")]
    public void Words_come_in_the_order_of_quantedas_test(bool chiSquared, string expected)
    {
        const string First = "aaabbccccccdefghh", Second = "aabccddddefh";
        var order = "abcdefgh".OrderByDescending(word =>
        {
            var table = FourCells.OfCounts(First.Count(c => c == word), First.Length, Second.Count(c => c == word), Second.Length);
            return KeynessTests.WithSign(chiSquared ? KeynessTests.ChiSquaredConditionalYates(table) : KeynessTests.LogLikelihoodFourCells(table), table);
        });
        Assert.That(string.Concat(order), Is.EqualTo(expected));
    }

    private static void AssertPrinted(string word, FourCells table, double expected)
    {
        var chi = KeynessTests.WithSign(KeynessTests.ChiSquaredConditionalYates(table), table);
        Assert.That(chi, Is.EqualTo(expected).Within(Math.Abs(expected) >= 100 && expected > 0 ? .00005 : .000005), word);
    }
}
