using System.Runtime.Intrinsics;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>Inverted dropout (Srivastava et al. 2014): the same mask forth and back.</summary>
internal sealed unsafe class Dropout(float rate)
{
    private const int Steps = 65536;
    private readonly Matrix mask = new();

    /// <summary>Draws a mask and applies it.</summary>
    public void Apply(Matrix values, RandomStream random)
    {
        mask.Resize(values.Rows, values.Columns);
        var (kept, threshold) = (1 / (1 - rate), (uint)(rate * Steps));
        var count = (long)values.Rows * values.Columns;
        for (long i = 0; i < count; i += 4)
        {
            var bits = random.Next();
            for (var j = 0; j < 4; j++) mask.Data[i + j] = ((uint)(bits >> (16 * j)) & 0xFFFF) < threshold ? 0 : kept;
        }
        ApplyAgain(values);
    }

    /// <summary>Applies the last mask, to deltas on their way back.</summary>
    public void ApplyAgain(Matrix values)
    {
        var count = (long)values.Rows * values.Columns;
        for (long i = 0; i < count; i += 16) (Vector512.Load(values.Data + i) * Vector512.Load(mask.Data + i)).Store(values.Data + i);
    }
}
