using System.Runtime.Intrinsics;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>One direction of an LSTM layer under training: back-propagation through time over a batch.</summary>
internal sealed unsafe class TrainedLstm(Parameter input, Parameter recurrent, Parameter bias, Gradients gradients)
{
    private readonly LstmState state = new();
    private readonly Panels inputPanels = new();
    private readonly Panels recurrentPanels = new();
    private readonly Matrix gateDeltas = new();
    private readonly Matrix outputCarry = new();
    private readonly Matrix cellCarry = new();
    private readonly Matrix outputsBefore = new();

    /// <summary>The outputs of the last forward pass.</summary>
    public Matrix Outputs => state.Outputs;

    public void Forward(Matrix inputs, BatchLayout layout)
    {
        inputPanels.Pack(input.Values.Data, input.Values.Columns, input.Values.Rows, input.Values.Columns);
        recurrentPanels.Pack(recurrent.Values.Data, recurrent.Values.Columns, recurrent.Values.Rows, recurrent.Values.Columns);
        Lstm.Run(inputs, inputPanels, recurrentPanels, bias.Values, layout, state);
    }

    /// <summary>Gathers the gradients of the layer and adds those of its inputs.</summary>
    public void Backward(Matrix inputs, BatchLayout layout, Matrix outputDeltas, Matrix inputDeltas)
    {
        var hidden = recurrent.Values.Rows;
        gateDeltas.Resize(layout.Count, 4 * hidden);
        outputCarry.Resize(layout.Active[0], hidden);
        cellCarry.Resize(layout.Active[0], hidden);
        outputCarry.Clear();
        cellCarry.Clear();
        recurrentPanels.PackTransposed(recurrent.Values.Data, 4 * hidden, 4 * hidden, hidden);
        var row = layout.Count;
        for (var step = layout.Active.Length - 1; step >= 0; step--)
        {
            var active = layout.Active[step];
            row -= active;
            var before = step == 0 ? -1 : row - layout.Active[step - 1];
            for (var i = 0; i < active; i++) Step(row + i, before < 0 ? -1 : before + i, i, outputDeltas, hidden);
            if (step > 0) MatrixProduct.Run(gateDeltas.At(row), 4 * hidden, recurrentPanels, outputCarry.Data, hidden, active, accumulate: false);
        }
        ShiftOutputs(layout, hidden);
        gradients.AddWeights(inputs, gateDeltas, input.Gradient);
        gradients.AddWeights(outputsBefore, gateDeltas, recurrent.Gradient);
        Gradients.AddBias(gateDeltas, bias.Gradient);
        gradients.AddInputs(gateDeltas, input.Values, inputDeltas);
    }

    private void Step(int row, int before, int slot, Matrix outputDeltas, int hidden)
    {
        float* gates = state.Gates.At(row), squashed = state.Squashed.At(row), deltas = gateDeltas.At(row);
        float* carry = outputCarry.At(slot), cells = cellCarry.At(slot), incoming = outputDeltas.At(row);
        for (var k = 0; k < hidden; k += 16)
        {
            var admit = Vector512.Load(gates + k);
            var keep = Vector512.Load(gates + hidden + k);
            var emit = Vector512.Load(gates + (2 * hidden) + k);
            var candidate = Vector512.Load(gates + (3 * hidden) + k);
            var tanh = Vector512.Load(squashed + k);
            var cellBefore = before < 0 ? Vector512<float>.Zero : Vector512.Load(state.Cells.At(before) + k);
            var output = Vector512.Load(carry + k) + Vector512.Load(incoming + k);
            var cell = Vector512.Load(cells + k) + (output * emit * (Vector512<float>.One - (tanh * tanh)));
            (cell * candidate * admit * (Vector512<float>.One - admit)).Store(deltas + k);
            (cell * cellBefore * keep * (Vector512<float>.One - keep)).Store(deltas + hidden + k);
            (output * tanh * emit * (Vector512<float>.One - emit)).Store(deltas + (2 * hidden) + k);
            (cell * admit * (Vector512<float>.One - (candidate * candidate))).Store(deltas + (3 * hidden) + k);
            (cell * keep).Store(cells + k);
        }
    }

    /// <summary>The output of the step before, per row; zeros for the first step.</summary>
    private void ShiftOutputs(BatchLayout layout, int hidden)
    {
        outputsBefore.Resize(layout.Count, hidden);
        var (row, before) = (0, -1);
        foreach (var active in layout.Active)
        {
            for (var i = 0; i < active; i++)
                if (before < 0) outputsBefore.Row(row + i).Clear();
                else state.Outputs.Row(before + i).CopyTo(outputsBefore.Row(row + i));
            (before, row) = (row, row + active);
        }
    }
}
