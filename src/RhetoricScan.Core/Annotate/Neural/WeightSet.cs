using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>The matrices of a network in the order of its file.</summary>
internal abstract class WeightSet
{
    /// <summary>All matrices in the order of the model file.</summary>
    public List<NamedMatrix> All { get; } = [];

    /// <summary>Adds a matrix of zeros that every input uses whole.</summary>
    internal Matrix Dense(string name, int rows, int columns) => Named(name, rows, columns, isTable: false);

    /// <summary>Adds a matrix of zeros of which an input uses few rows.</summary>
    protected Matrix Table(string name, int rows, int columns) => Named(name, rows, columns, isTable: true);

    private Matrix Named(string name, int rows, int columns, bool isTable)
    {
        var matrix = new Matrix(rows, columns);
        All.Add(new NamedMatrix(name, matrix, isTable));
        return matrix;
    }
}

/// <summary>A matrix of the network by name.</summary>
/// <param name="Name">Its place in the network.</param>
/// <param name="Values">The numbers.</param>
/// <param name="IsTable">True for tables of which a sentence touches few rows.</param>
internal sealed record NamedMatrix(string Name, Matrix Values, bool IsTable);

/// <summary>A linear layer with bias.</summary>
internal sealed class LayerWeights(WeightSet network, string name, int inner, int columns)
{
    public Matrix Weights { get; } = network.Dense(name, inner, columns);

    public Matrix Bias { get; } = network.Dense(name + ".bias", 1, columns);
}

/// <summary>One direction of an LSTM layer; the four gates stand side by side: input, forget, output, candidate.</summary>
internal sealed class LstmWeights(WeightSet network, string name, int input, int hidden)
{
    public Matrix Input { get; } = network.Dense(name + ".input", input, 4 * hidden);

    public Matrix Recurrent { get; } = network.Dense(name + ".recurrent", hidden, 4 * hidden);

    public Matrix Bias { get; } = network.Dense(name + ".bias", 1, 4 * hidden);
}
