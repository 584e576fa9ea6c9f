using RhetoricScan.Annotate.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Detect.Learned.Reader;

/// <summary>Maximum and mean of the words' states: a sentence of any length in one row.</summary>
internal static unsafe class Pooling
{
    /// <summary>Means are about half as large as maxima; this brings them to one size.</summary>
    public const float MeanScale = 2;

    /// <summary>Pools every sentence of a batch.</summary>
    /// <param name="states">A row per word.</param>
    /// <param name="layout">Where the words stand.</param>
    /// <param name="pooled">Receives a row per sentence.</param>
    /// <param name="largest">Receives for each sentence and column the row of the maximum.</param>
    public static void Run(Matrix states, BatchLayout layout, Matrix pooled, ref int[] largest)
    {
        var width = states.Columns;
        pooled.Resize(layout.Rows.Length, 2 * width);
        if (largest.Length < layout.Rows.Length * width) largest = new int[layout.Rows.Length * width];
        for (var s = 0; s < layout.Rows.Length; s++) Run(states, layout.Rows[s], pooled.At(s), largest.AsSpan(s * width, width));
    }

    private static void Run(Matrix states, int[] rows, float* target, Span<int> largest)
    {
        var width = largest.Length;
        new Span<float>(target, 2 * width).Clear();
        states.Row(rows[0]).CopyTo(new Span<float>(target, width));
        largest.Fill(rows[0]);
        foreach (var row in rows)
        {
            var values = states.At(row);
            for (var k = 0; k < width; k++)
            {
                target[width + k] += values[k];
                if (values[k] <= target[k]) continue;
                target[k] = values[k];
                largest[k] = row;
            }
        }
        for (var k = 0; k < width; k++) target[width + k] *= MeanScale / rows.Length;
    }
}
