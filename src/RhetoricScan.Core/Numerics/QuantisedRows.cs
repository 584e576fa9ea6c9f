namespace RhetoricScan.Numerics;

/// <summary>The rows of a matrix in eight bits per number, as a model file holds them.</summary>
/// <param name="levels">The numbers, row by row.</param>
/// <param name="scales">What a level is worth, by row or by column.</param>
/// <param name="perRow">True when every row has its scale, false when every column has.</param>
internal sealed class QuantisedRows(sbyte[] levels, float[] scales, bool perRow)
{
    /// <summary>Writes a row as floats.</summary>
    public void CopyTo(int row, Span<float> target)
    {
        var source = levels.AsSpan(row * target.Length, target.Length);
        if (perRow) for (var column = 0; column < target.Length; column++) target[column] = source[column] * scales[row];
        else for (var column = 0; column < target.Length; column++) target[column] = source[column] * scales[column];
    }
}
