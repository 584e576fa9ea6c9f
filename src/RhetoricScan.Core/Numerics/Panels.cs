namespace RhetoricScan.Numerics;

/// <summary>A weight matrix laid out for multiplication: panels of 64 columns, each row by row.</summary>
internal sealed unsafe class Panels
{
    /// <summary>Columns of a panel.</summary>
    public const int Width = 64;
    private readonly Matrix packed = new();

    /// <summary>Rows of the weight matrix.</summary>
    public int Inner { get; private set; }

    /// <summary>Columns of the weight matrix.</summary>
    public int Columns { get; private set; }

    public float* Data => packed.Data;

    /// <summary>Packs a matrix.</summary>
    public static Panels Of(Matrix matrix)
    {
        var panels = new Panels();
        panels.Reserve(matrix.Rows, matrix.Columns);
        var row = new float[matrix.Columns];
        for (var k = 0; k < matrix.Rows; k++)
        {
            matrix.CopyRow(k, row);
            for (var first = 0; first < row.Length; first += Width)
            {
                var width = Math.Min(Width, row.Length - first);
                row.AsSpan(first, width).CopyTo(new Span<float>(panels.Data + ((long)first * matrix.Rows) + (k * Width), width));
            }
        }
        return panels;
    }

    /// <summary>Packs <paramref name="inner"/> rows of <paramref name="columns"/> columns.</summary>
    public void Pack(float* source, int stride, int inner, int columns)
    {
        Reserve(inner, columns);
        var target = packed.Data;
        for (var first = 0; first < columns; first += Width)
        {
            var width = Math.Min(Width, columns - first);
            for (var k = 0; k < inner; k++, target += Width)
            {
                new ReadOnlySpan<float>(source + ((long)k * stride) + first, width).CopyTo(new Span<float>(target, width));
                if (width < Width) new Span<float>(target + width, Width - width).Clear();
            }
        }
    }

    /// <summary>Packs the transpose of <paramref name="columns"/> rows of <paramref name="inner"/> columns.</summary>
    public void PackTransposed(float* source, int stride, int inner, int columns)
    {
        Reserve(inner, columns);
        var target = packed.Data;
        for (var first = 0; first < columns; first += Width, target += (long)inner * Width)
            for (var j = 0; j < Width; j++)
            {
                var row = first + j < columns ? source + ((long)(first + j) * stride) : null;
                for (var k = 0; k < inner; k++) target[(k * Width) + j] = row == null ? 0 : row[k];
            }
    }

    private void Reserve(int inner, int columns)
    {
        (Inner, Columns) = (inner, columns);
        packed.Resize(1, (columns + Width - 1) / Width * Width * inner);
    }
}
