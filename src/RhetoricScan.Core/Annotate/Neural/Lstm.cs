using System.Runtime.Intrinsics;
using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>One direction of an LSTM layer, run over a batch.</summary>
internal static unsafe class Lstm
{
    /// <summary>Computes gates, cells and outputs, one row per token. The gates hold their activated values afterwards.</summary>
    public static void Run(Matrix inputs, Panels inputWeights, Panels recurrentWeights, Matrix bias, BatchLayout layout, LstmState state)
    {
        var hidden = recurrentWeights.Inner;
        state.Resize(layout.Count, hidden);
        for (var i = 0; i < layout.Count; i++) bias.Row(0).CopyTo(state.Gates.Row(i));
        MatrixProduct.Run(inputs.Data, inputs.Columns, inputWeights, state.Gates.Data, 4 * hidden, layout.Count, accumulate: true);
        var (row, before) = (0, -1);
        foreach (var active in layout.Active)
        {
            if (before >= 0) MatrixProduct.Run(state.Outputs.At(before), hidden, recurrentWeights, state.Gates.At(row), 4 * hidden, active, accumulate: true);
            for (var i = 0; i < active; i++) Step(state, row + i, before < 0 ? -1 : before + i, hidden);
            (before, row) = (row, row + active);
        }
    }

    private static void Step(LstmState state, int row, int before, int hidden)
    {
        var gates = state.Gates.At(row);
        var cell = state.Cells.At(row);
        var squashed = state.Squashed.At(row);
        var output = state.Outputs.At(row);
        for (var k = 0; k < hidden; k += 16)
        {
            var admit = Curves.Logistic(Vector512.Load(gates + k));
            var keep = Curves.Logistic(Vector512.Load(gates + hidden + k));
            var emit = Curves.Logistic(Vector512.Load(gates + (2 * hidden) + k));
            var candidate = Curves.Tanh(Vector512.Load(gates + (3 * hidden) + k));
            var content = admit * candidate;
            if (before >= 0) content = Vector512.FusedMultiplyAdd(keep, Vector512.Load(state.Cells.At(before) + k), content);
            var tanh = Curves.Tanh(content);
            content.Store(cell + k);
            tanh.Store(squashed + k);
            (emit * tanh).Store(output + k);
            admit.Store(gates + k);
            keep.Store(gates + hidden + k);
            emit.Store(gates + (2 * hidden) + k);
            candidate.Store(gates + (3 * hidden) + k);
        }
    }
}

/// <summary>What one direction computes per token.</summary>
internal sealed class LstmState
{
    /// <summary>Input, forget and output gates and the candidate.</summary>
    public Matrix Gates { get; } = new();

    /// <summary>The cells.</summary>
    public Matrix Cells { get; } = new();

    /// <summary>tanh of the cells.</summary>
    public Matrix Squashed { get; } = new();

    /// <summary>The outputs.</summary>
    public Matrix Outputs { get; } = new();

    public void Resize(int rows, int hidden)
    {
        Gates.Resize(rows, 4 * hidden);
        Cells.Resize(rows, hidden);
        Squashed.Resize(rows, hidden);
        Outputs.Resize(rows, hidden);
    }
}
