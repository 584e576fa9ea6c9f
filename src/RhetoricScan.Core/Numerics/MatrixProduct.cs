using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RhetoricScan.Numerics;

/// <summary>
/// C = A x B, or C += A x B, with B in panels. Every element of C is one chain of fused multiply-adds in the order of the inner
/// index, so the result is the same on every processor, for every tile shape and however many rows A has.
/// </summary>
internal static unsafe class MatrixProduct
{
    private const int Wide = Panels.Width;
    private const int TileRows = 4;

    /// <summary>C = A x B for whole matrices.</summary>
    public static void Set(Matrix a, Panels b, Matrix c)
    {
        c.Resize(a.Rows, b.Columns);
        Run(a.Data, a.Columns, b, c.Data, c.Columns, a.Rows, accumulate: false);
    }

    /// <summary>C += A x B for whole matrices.</summary>
    public static void Add(Matrix a, Panels b, Matrix c) => Run(a.Data, a.Columns, b, c.Data, c.Columns, a.Rows, accumulate: true);

    /// <summary>The product for parts of matrices; strides are in elements.</summary>
    public static void Run(float* a, int strideA, Panels b, float* c, int strideC, int rows, bool accumulate)
    {
        var edge = stackalloc float[TileRows * Wide];
        for (var column = 0; column < b.Columns; column += Wide)
        {
            var panel = b.Data + ((long)column * b.Inner);
            var width = Math.Min(Wide, b.Columns - column);
            for (var row = 0; row < rows;)
            {
                var height = rows - row >= TileRows ? TileRows : 1;
                var from = a + ((long)row * strideA);
                var to = c + ((long)row * strideC) + column;
                if (width == Wide) Tile(from, strideA, panel, to, strideC, b.Inner, height, accumulate);
                else EdgeTile(from, strideA, panel, to, strideC, b.Inner, height, width, accumulate, edge);
                row += height;
            }
        }
    }

    private static void EdgeTile(float* a, int strideA, float* panel, float* c, int strideC, int inner, int height, int width, bool accumulate, float* edge)
    {
        for (var row = 0; row < height && accumulate; row++)
            new Span<float>(c + ((long)row * strideC), width).CopyTo(new Span<float>(edge + (row * Wide), width));
        Tile(a, strideA, panel, edge, Wide, inner, height, accumulate);
        for (var row = 0; row < height; row++)
            new Span<float>(edge + (row * Wide), width).CopyTo(new Span<float>(c + ((long)row * strideC), width));
    }

    private static void Tile(float* a, int strideA, float* panel, float* c, int strideC, int inner, int height, bool accumulate)
    {
        if (height == 1)
        {
            OneRow(a, panel, c, inner, accumulate);
            return;
        }
        if (Vector512.IsHardwareAccelerated)
        {
            FourRows(a, strideA, panel, c, strideC, inner, accumulate);
            return;
        }
        for (var slice = 0; slice < Wide; slice += 16) FourRowsNarrow(a, strideA, panel + slice, c + slice, strideC, inner, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows(float* a0, int strideA, float* p, float* c, int strideC, int inner, bool accumulate)
    {
        float* a1 = a0 + strideA, a2 = a1 + strideA, a3 = a2 + strideA, r1 = c + strideC, r2 = r1 + strideC, r3 = r2 + strideC;
        Vector512<float> c00, c01, c02, c03, c10, c11, c12, c13, c20, c21, c22, c23, c30, c31, c32, c33;
        c00 = c01 = c02 = c03 = c10 = c11 = c12 = c13 = c20 = c21 = c22 = c23 = c30 = c31 = c32 = c33 = Vector512<float>.Zero;
        if (accumulate)
        {
            (c00, c01, c02, c03) = (Vector512.Load(c), Vector512.Load(c + 16), Vector512.Load(c + 32), Vector512.Load(c + 48));
            (c10, c11, c12, c13) = (Vector512.Load(r1), Vector512.Load(r1 + 16), Vector512.Load(r1 + 32), Vector512.Load(r1 + 48));
            (c20, c21, c22, c23) = (Vector512.Load(r2), Vector512.Load(r2 + 16), Vector512.Load(r2 + 32), Vector512.Load(r2 + 48));
            (c30, c31, c32, c33) = (Vector512.Load(r3), Vector512.Load(r3 + 16), Vector512.Load(r3 + 32), Vector512.Load(r3 + 48));
        }
        for (var k = 0; k < inner; k++, p += Wide)
        {
            var b0 = Vector512.Load(p);
            var b1 = Vector512.Load(p + 16);
            var b2 = Vector512.Load(p + 32);
            var b3 = Vector512.Load(p + 48);
            var x = Vector512.Create(a0[k]);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(a1[k]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            x = Vector512.Create(a2[k]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(x, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(x, b3, c23);
            x = Vector512.Create(a3[k]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(x, b2, c32);
            c33 = Vector512.FusedMultiplyAdd(x, b3, c33);
        }
        Store(c, c00, c01, c02, c03);
        Store(r1, c10, c11, c12, c13);
        Store(r2, c20, c21, c22, c23);
        Store(r3, c30, c31, c32, c33);
    }

    /// <summary>Four rows by 16 columns: what fits the registers of a processor with 256-bit vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRowsNarrow(float* a0, int strideA, float* p, float* c, int strideC, int inner, bool accumulate)
    {
        float* a1 = a0 + strideA, a2 = a1 + strideA, a3 = a2 + strideA, r1 = c + strideC, r2 = r1 + strideC, r3 = r2 + strideC;
        Vector256<float> c00, c01, c10, c11, c20, c21, c30, c31;
        c00 = c01 = c10 = c11 = c20 = c21 = c30 = c31 = Vector256<float>.Zero;
        if (accumulate)
        {
            (c00, c01, c10, c11) = (Vector256.Load(c), Vector256.Load(c + 8), Vector256.Load(r1), Vector256.Load(r1 + 8));
            (c20, c21, c30, c31) = (Vector256.Load(r2), Vector256.Load(r2 + 8), Vector256.Load(r3), Vector256.Load(r3 + 8));
        }
        for (var k = 0; k < inner; k++, p += Wide)
        {
            var b0 = Vector256.Load(p);
            var b1 = Vector256.Load(p + 8);
            var x = Vector256.Create(a0[k]);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(a1[k]);
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(a2[k]);
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(a3[k]);
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
        }
        Store(c, c00, c01);
        Store(r1, c10, c11);
        Store(r2, c20, c21);
        Store(r3, c30, c31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(float* a, float* p, float* c, int inner, bool accumulate)
    {
        Vector512<float> c0, c1, c2, c3;
        c0 = c1 = c2 = c3 = Vector512<float>.Zero;
        if (accumulate) (c0, c1, c2, c3) = (Vector512.Load(c), Vector512.Load(c + 16), Vector512.Load(c + 32), Vector512.Load(c + 48));
        for (var k = 0; k < inner; k++, p += Wide)
        {
            var x = Vector512.Create(a[k]);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(p), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(p + 16), c1);
            c2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(p + 32), c2);
            c3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(p + 48), c3);
        }
        Store(c, c0, c1, c2, c3);
    }

    private static void Store(float* c, Vector512<float> v0, Vector512<float> v1, Vector512<float> v2, Vector512<float> v3)
    {
        v0.Store(c);
        v1.Store(c + 16);
        v2.Store(c + 32);
        v3.Store(c + 48);
    }

    private static void Store(float* c, Vector256<float> v0, Vector256<float> v1)
    {
        v0.Store(c);
        v1.Store(c + 8);
    }
}
