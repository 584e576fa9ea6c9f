using RhetoricScan.Annotate.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>The three products of back-propagation through a linear layer.</summary>
internal sealed unsafe class Gradients
{
    private const int Block = 16;
    private readonly Panels panels = new();
    private readonly Matrix transposed = new();

    /// <summary>target += inputsᵀ × deltas.</summary>
    public void AddWeights(Matrix inputs, Matrix deltas, Matrix target)
    {
        Transpose(inputs);
        panels.Pack(deltas.Data, deltas.Columns, deltas.Rows, deltas.Columns);
        MatrixProduct.Run(transposed.Data, transposed.Columns, panels, target.Data, target.Columns, transposed.Rows, accumulate: true);
    }

    /// <summary>target += deltas × weightsᵀ.</summary>
    public void AddInputs(Matrix deltas, Matrix weights, Matrix target)
    {
        panels.PackTransposed(weights.Data, weights.Columns, weights.Columns, weights.Rows);
        MatrixProduct.Run(deltas.Data, deltas.Columns, panels, target.Data, target.Columns, deltas.Rows, accumulate: true);
    }

    /// <summary>target += the sum of the rows.</summary>
    public static void AddBias(Matrix deltas, Matrix target)
    {
        for (var i = 0; i < deltas.Rows; i++) RowOperations.Add(target.Data, deltas.At(i), deltas.Columns);
    }

    private void Transpose(Matrix source)
    {
        transposed.Resize(source.Columns, source.Rows);
        for (var first = 0; first < source.Rows; first += Block)
            for (var column = 0; column < source.Columns; column++)
            {
                var row = transposed.At(column);
                var end = Math.Min(source.Rows, first + Block);
                for (var k = first; k < end; k++) row[k] = source.At(k)[column];
            }
    }
}
