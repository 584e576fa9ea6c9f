using NUnit.Framework;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Tests.Annotate;

public sealed class SpanningTreeTests
{
    [Test]
    public void Best_tree_beats_every_other_tree()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var arcs = RandomArcs(random, 1 + random.Next(5));
            var heads = SpanningTree.Best(arcs);
            Assert.That(SpanningTree.IsTree(heads));
            Assert.That(Score(arcs, heads), Is.EqualTo(AllTrees(arcs.Rows).Max(tree => Score(arcs, tree))).Within(1e-4));
        }
    }

    [TestCase(new[] { 0 }, true)]
    [TestCase(new[] { 2, 0, 2 }, true)]
    [TestCase(new[] { 2, 3, 1 }, false)]
    [TestCase(new[] { 0, 3, 2 }, false)]
    [TestCase(new[] { 0, 0 }, false)]
    public void Tree_has_one_root_and_no_circle(int[] heads, bool tree) => Assert.That(SpanningTree.IsTree(heads), Is.EqualTo(tree));

    private static Matrix RandomArcs(Random random, int words)
    {
        var arcs = new Matrix(words, words + 1);
        for (var d = 0; d < words; d++)
            for (var h = 0; h <= words; h++) arcs.Row(d)[h] = h == d + 1 ? -1e9f : (float)(random.NextDouble() * 10);
        return arcs;
    }

    private static double Score(Matrix arcs, int[] heads) => heads.Select((head, d) => (double)arcs.Row(d)[head]).Sum();

    private static IEnumerable<int[]> AllTrees(int words)
    {
        var count = (int)Math.Pow(words + 1, words);
        for (var code = 0; code < count; code++)
        {
            var (heads, rest) = (new int[words], code);
            for (var d = 0; d < words; d++, rest /= words + 1) heads[d] = rest % (words + 1);
            if (SpanningTree.IsTree(heads)) yield return heads;
        }
    }
}
