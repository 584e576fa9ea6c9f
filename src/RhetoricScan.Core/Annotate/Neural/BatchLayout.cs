using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>
/// Where the tokens of several sentences stand in one matrix: step by step, the longest sentence first, so that the rows of a
/// step are adjacent and every step's sentences are the first of the step before.
/// </summary>
internal sealed class BatchLayout
{
    /// <summary>Lays out sentences whose lengths do not increase.</summary>
    public BatchLayout(ReadOnlySpan<int> lengths)
    {
        Active = new int[lengths.Length == 0 ? 0 : lengths[0]];
        Rows = new int[lengths.Length][];
        for (var s = 0; s < lengths.Length; s++) Rows[s] = new int[lengths[s]];
        for (var step = 0; step < Active.Length; step++)
            for (var s = 0; s < lengths.Length && lengths[s] > step; s++)
            {
                Active[step]++;
                Rows[s][step] = Count++;
            }
        Mirror = new int[Count];
        foreach (var rows in Rows)
            for (var t = 0; t < rows.Length; t++) Mirror[rows[t]] = rows[rows.Length - 1 - t];
    }

    /// <summary>Number of tokens.</summary>
    public int Count { get; }

    /// <summary>Sentences that have a token at each step.</summary>
    public int[] Active { get; }

    /// <summary>Row of each token, by sentence and position.</summary>
    public int[][] Rows { get; }

    /// <summary>For each row the row of the token as far from the other end of its sentence.</summary>
    public int[] Mirror { get; }

    /// <summary>Copies rows so that every sentence stands backwards.</summary>
    public void Reverse(Matrix source, Matrix target)
    {
        target.Resize(Count, source.Columns);
        for (var i = 0; i < Count; i++) source.Row(Mirror[i]).CopyTo(target.Row(i));
    }
}
