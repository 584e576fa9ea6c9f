using RhetoricScan.Numerics;

namespace RhetoricScan.Annotate.Neural;

/// <summary>
/// Matrices in a model file: single rows as floats; tables with eight bits per number and a scale per row; weights with eight bits
/// and a scale per column.
/// </summary>
internal static class QuantisedMatrix
{
    private const int Levels = 127;

    /// <summary>Writes a matrix.</summary>
    public static void Write(BinaryWriter writer, NamedMatrix named)
    {
        var matrix = named.Values;
        if (matrix.Rows == 1)
        {
            foreach (var value in matrix.Values) writer.Write(value);
            return;
        }
        var scales = Scales(matrix, named.IsTable);
        foreach (var scale in scales) writer.Write(scale);
        for (var r = 0; r < matrix.Rows; r++)
            for (var c = 0; c < matrix.Columns; c++)
                writer.Write((sbyte)MathF.Round(matrix.Row(r)[c] / scales[named.IsTable ? r : c]));
    }

    /// <summary>Fills a matrix.</summary>
    public static void Read(ref ModelReader reader, NamedMatrix named)
    {
        var matrix = named.Values;
        if (matrix.Rows == 1)
        {
            reader.Floats(matrix.Values);
            return;
        }
        var scales = new float[named.IsTable ? matrix.Rows : matrix.Columns];
        reader.Floats(scales);
        matrix.Hold(new QuantisedRows(reader.SignedBytes(matrix.Rows * matrix.Columns).ToArray(), scales, named.IsTable));
    }

    private static float[] Scales(Matrix matrix, bool perRow)
    {
        var scales = new float[perRow ? matrix.Rows : matrix.Columns];
        Array.Fill(scales, 1e-9f);
        for (var r = 0; r < matrix.Rows; r++)
            for (var c = 0; c < matrix.Columns; c++)
            {
                ref var scale = ref scales[perRow ? r : c];
                scale = MathF.Max(scale, MathF.Abs(matrix.Row(r)[c]) / Levels);
            }
        return scales;
    }
}
