using NUnit.Framework;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Statistics;

public sealed class PermutationTests
{
    private static readonly double[] _few = [5, 1, 7], _many = [2, 0, 0, 3, 1, 4, 0, 2, 1, 0, 6];

    [Test]
    public void A_shift_is_found()
    {
        double[] low = [1, 2, 3, 4, 5, 6, 7, 8], high = [11, 12, 13, 14, 15, 16, 17, 18];
        Assert.That(PermutationTest.MeanDifference(low, high, seed: 1), Is.LessThan(.001));
        Assert.That(PermutationTest.MeanDifference(low, low, seed: 1), Is.EqualTo(1).Within(1e-9));
    }

    [Test]
    public void Shuffles_give_about_the_p_of_all_splits()
    {
        var exact = ExactP(_few, _many);
        Assert.That(PermutationTest.MeanDifference(_few, _many, seed: 7, shuffles: 99_999), Is.EqualTo(exact).Within(4 * Math.Sqrt(exact / 99_999)));
    }

    [Test]
    public void Which_group_comes_first_changes_nothing() =>
        Assert.That(PermutationTest.MeanDifference(_few, _many, seed: 3), Is.EqualTo(PermutationTest.MeanDifference(_many, _few, seed: 3)));

    [Test]
    public void Equal_values_never_differ()
    {
        double[] tenths = [.1, .1, .1, .1, .1];
        Assert.That(PermutationTest.MeanDifference(tenths, [.. tenths, .. tenths], seed: 1), Is.EqualTo(1));
    }

    [Test]
    public void A_level_is_kept_where_there_is_no_difference()
    {
        var random = new SeededRandom(5);
        var small = Enumerable.Range(0, 400).Count(i =>
            PermutationTest.MeanDifference(Drawn(random, 6), Drawn(random, 60), seed: (ulong)i, shuffles: 199) <= .05);
        Assert.That(small / 400.0, Is.EqualTo(.05).Within(.035));
    }

    [Test]
    public void Many_quantities_have_the_p_of_each_alone()
    {
        var random = new SeededRandom(11);
        var units = Enumerable.Range(0, 40).Select(_ => Enumerable.Range(0, 9).Where(_ => random.Next(3) == 0).Select(i => (i, Value: (double)random.Next(4) + 1)).ToArray()).ToList();
        var (first, second) = (units.Take(7).ToList(), units.Skip(7).ToList());

        var together = PermutationTest.MeanDifferences(first, second, 9, seed: 2);

        var alone = Enumerable.Range(0, 9).Select(i => PermutationTest.MeanDifference(Of(first, i), Of(second, i), seed: 2));
        Assert.That(together, Is.EqualTo(alone));
        Assert.That(together, Has.Some.LessThan(.5));
    }

    [Test]
    public void Cliffs_delta_counts_pairs()
    {
        var random = new SeededRandom(4);
        for (var i = 0; i < 50; i++)
        {
            var (first, second) = (Whole(random), Whole(random));
            var pairs = first.SelectMany(_ => second, (left, right) => Math.Sign(right - left)).Average();
            Assert.That(CliffsDelta.Of(first, second), Is.EqualTo(pairs).Within(1e-12));
        }
    }

    private static double[] Of(IEnumerable<(int, double)[]> units, int quantity) => [.. units.Select(unit => unit.SingleOrDefault(entry => entry.Item1 == quantity).Item2)];

    private static double[] Drawn(SeededRandom random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() * random.NextDouble())];

    private static double[] Whole(SeededRandom random) => [.. Enumerable.Range(0, 1 + random.Next(9)).Select(_ => (double)random.Next(5))];

    /// <summary>Share of all ways to choose the first group whose means differ at least as much.</summary>
    private static double ExactP(double[] first, double[] second)
    {
        double[] all = [.. first, .. second];
        var observed = Math.Abs(first.Average() - second.Average());
        var splits = Enumerable.Range(0, 1 << all.Length).Where(mask => System.Numerics.BitOperations.PopCount((uint)mask) == first.Length).ToList();
        return splits.Count(mask => Math.Abs(all.Where((_, i) => (mask >> i & 1) == 1).Average() - all.Where((_, i) => (mask >> i & 1) == 0).Average()) >= observed - 1e-9) / (double)splits.Count;
    }
}
