using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>The best tree with one root over arc scores: greedy where that is a tree, else Chu-Liu-Edmonds (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class SpanningTree
{
    private const double Never = -1e18;

    /// <summary>Makes a second root dearer than any other choice.</summary>
    private const double RootPenalty = 1e5;

    /// <summary>Heads of the words, 0 for the root.</summary>
    /// <param name="arcs">A row per word, a column per head, column 0 the root; a word is never its own head.</param>
    public static int[] Best(Matrix arcs)
    {
        var heads = new int[arcs.Rows];
        for (var d = 0; d < heads.Length; d++)
        {
            var row = arcs.Row(d);
            for (var h = 1; h < row.Length; h++)
                if (row[h] > row[heads[d]]) heads[d] = h;
        }
        return IsTree(heads) ? heads : Solve(arcs);
    }

    /// <summary>True when exactly one head is 0 and every word leads to it.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(0) != 1) return false;
        var mark = new int[heads.Length + 1];
        for (var i = 1; i <= heads.Length; i++)
        {
            var at = i;
            while (at != 0 && mark[at] == 0)
            {
                mark[at] = i;
                at = heads[at - 1];
            }
            if (at != 0 && mark[at] == i) return false;
        }
        return true;
    }

    private static int[] Solve(Matrix arcs)
    {
        var size = arcs.Rows + 1;
        var scores = new double[size, size];
        for (var d = 1; d < size; d++)
            for (var h = 0; h < size; h++)
                scores[h, d] = h == d ? Never : arcs.Row(d - 1)[h] - (h == 0 ? RootPenalty : 0);
        return Contract(scores, size)[1..];
    }

    private static int[] Contract(double[,] scores, int size)
    {
        var best = new int[size];
        best[0] = -1;
        for (var d = 1; d < size; d++)
        {
            best[d] = d == 1 && size > 2 ? 2 : d == 1 ? 0 : 1;
            for (var h = 0; h < size; h++)
                if (h != d && scores[h, d] > scores[best[d], d]) best[d] = h;
        }
        return Cycle(best) is { } cycle ? Expand(scores, size, best, cycle) : best;
    }

    private static List<int>? Cycle(int[] best)
    {
        var mark = new int[best.Length];
        for (var i = 1; i < best.Length; i++)
        {
            var at = i;
            while (at > 0 && mark[at] == 0)
            {
                mark[at] = i;
                at = best[at];
            }
            if (at <= 0 || mark[at] != i) continue;
            var cycle = new List<int> { at };
            for (var next = best[at]; next != at; next = best[next]) cycle.Add(next);
            return cycle;
        }
        return null;
    }

    /// <summary>Replaces the cycle by one node, solves the smaller problem, and opens the cycle where the solution enters it.</summary>
    private static int[] Expand(double[,] scores, int size, int[] best, List<int> cycle)
    {
        var outside = Enumerable.Range(0, size).Except(cycle).ToArray();
        var node = outside.Length;
        var smaller = new double[node + 1, node + 1];
        var (entry, exit) = (new int[node], new int[node]);
        for (var a = 0; a < node; a++)
        {
            for (var b = 0; b < node; b++) smaller[a, b] = a == b ? Never : scores[outside[a], outside[b]];
            entry[a] = cycle.MaxBy(v => scores[outside[a], v] - scores[best[v], v]);
            exit[a] = cycle.MaxBy(v => scores[v, outside[a]]);
            smaller[a, node] = scores[outside[a], entry[a]] - scores[best[entry[a]], entry[a]];
            smaller[node, a] = outside[a] == 0 ? Never : scores[exit[a], outside[a]];
        }
        var solved = Contract(smaller, node + 1);
        var heads = (int[])best.Clone();
        for (var b = 1; b < node; b++) heads[outside[b]] = solved[b] == node ? exit[b] : outside[solved[b]];
        heads[entry[solved[node]]] = outside[solved[node]];
        return heads;
    }
}
