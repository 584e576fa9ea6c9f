using System.Runtime.Intrinsics;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>A matrix under training: gradient and the two moments of Adam (Kingma and Ba 2015). Tables update only the rows that a batch touched.</summary>
internal sealed unsafe class Parameter
{
    private readonly Matrix first;
    private readonly Matrix second;
    private readonly List<int> touched = [];
    private readonly bool[]? isTouched;

    /// <summary>Readies a matrix, filled with noise of a size.</summary>
    public Parameter(NamedMatrix named, float noise, RandomStream random)
    {
        Values = named.Values;
        Gradient = new Matrix(Values.Rows, Values.Columns);
        first = new Matrix(Values.Rows, Values.Columns);
        second = new Matrix(Values.Rows, Values.Columns);
        if (named.IsTable) isTouched = new bool[Values.Rows];
        if (noise == 0) return;
        foreach (ref var value in Values.Values) value = random.Normal() * noise;
    }

    public Matrix Values { get; }

    public Matrix Gradient { get; }

    /// <summary>The gradient of a row of a table, which counts as touched from now on.</summary>
    public float* Touch(int row)
    {
        if (!isTouched![row])
        {
            isTouched[row] = true;
            touched.Add(row);
        }
        return Gradient.At(row);
    }

    /// <summary>Sum of the squared gradients.</summary>
    public double SquaredNorm()
    {
        if (isTouched is null) return Squares(Gradient.Values);
        var sum = 0.0;
        foreach (var row in touched) sum += Squares(Gradient.Row(row));
        return sum;
    }

    /// <summary>One step, with the gradient scaled; clears the gradient.</summary>
    /// <param name="rate">Learning rate, corrected for the bias of the first moment.</param>
    /// <param name="correction">1 / sqrt(bias of the second moment).</param>
    /// <param name="scale">Factor of the gradient.</param>
    public void Step(float rate, float correction, float scale)
    {
        if (isTouched is null)
        {
            Step(0, (long)Values.Rows * Values.Columns, rate, correction, scale);
            Gradient.Clear();
            return;
        }
        foreach (var row in touched)
        {
            Step((long)row * Values.Columns, Values.Columns, rate, correction, scale);
            Gradient.Row(row).Clear();
            isTouched[row] = false;
        }
        touched.Clear();
    }

    private static double Squares(ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        foreach (var x in values) sum += (double)x * x;
        return sum;
    }

    private void Step(long start, long count, float rate, float correction, float scale)
    {
        float* w = Values.Data + start, g = Gradient.Data + start, m = first.Data + start, v = second.Data + start;
        for (long i = 0; i < count; i += 16)
        {
            var gradient = Vector512.Load(g + i) * scale;
            var mean = (Vector512.Load(m + i) * AdamOptimizer.Beta1) + (gradient * (1 - AdamOptimizer.Beta1));
            var square = (Vector512.Load(v + i) * AdamOptimizer.Beta2) + (gradient * gradient * (1 - AdamOptimizer.Beta2));
            mean.Store(m + i);
            square.Store(v + i);
            (Vector512.Load(w + i) - (mean * rate / ((Vector512.Sqrt(square) * correction) + Vector512.Create(AdamOptimizer.Epsilon)))).Store(w + i);
        }
    }
}
