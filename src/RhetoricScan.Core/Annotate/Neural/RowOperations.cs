using System.Runtime.Intrinsics;
using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>Small operations on rows whose width is a multiple of 16.</summary>
internal static unsafe class RowOperations
{
    private const float Leak = 0.1f;

    /// <summary>target += source.</summary>
    public static void Add(float* target, float* source, int width)
    {
        for (var k = 0; k < width; k += 16) (Vector512.Load(target + k) + Vector512.Load(source + k)).Store(target + k);
    }

    /// <summary>Adds one row to every row.</summary>
    public static void AddToAll(Matrix matrix, Matrix bias)
    {
        for (var i = 0; i < matrix.Rows; i++) Add(matrix.At(i), bias.Data, matrix.Columns);
    }

    /// <summary>Leaky rectifier: negative values shrink to a tenth.</summary>
    public static void Rectify(Matrix matrix)
    {
        var count = (long)matrix.Rows * matrix.Columns;
        for (long i = 0; i < count; i += 16) Rectified(Vector512.Load(matrix.Data + i)).Store(matrix.Data + i);
    }

    /// <summary>target = rectified(a + b).</summary>
    public static void RectifiedSum(float* a, float* b, float* target, int width)
    {
        for (var k = 0; k < width; k += 16) Rectified(Vector512.Load(a + k) + Vector512.Load(b + k)).Store(target + k);
    }

    private static Vector512<float> Rectified(Vector512<float> v) => Vector512.Max(v, v * Leak);
}
