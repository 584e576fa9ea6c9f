using RhetoricScan.Annotate.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>A linear layer under training.</summary>
internal sealed class TrainedLayer(Parameter weights, Parameter? bias, Gradients gradients)
{
    private readonly Panels panels = new();

    public unsafe void Forward(Matrix inputs, Matrix outputs)
    {
        var values = weights.Values;
        panels.Pack(values.Data, values.Columns, values.Rows, values.Columns);
        MatrixProduct.Set(inputs, panels, outputs);
        if (bias is not null) RowOperations.AddToAll(outputs, bias.Values);
    }

    /// <summary>Gathers the gradients of the layer and adds those of its inputs.</summary>
    public void Backward(Matrix inputs, Matrix outputDeltas, Matrix inputDeltas)
    {
        if (bias is not null) Gradients.AddBias(outputDeltas, bias.Gradient);
        gradients.AddWeights(inputs, outputDeltas, weights.Gradient);
        gradients.AddInputs(outputDeltas, weights.Values, inputDeltas);
    }
}
