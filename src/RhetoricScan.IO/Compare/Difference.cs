namespace RhetoricScan.IO.Compare;

/// <summary>A measure of two cells, tested.</summary>
/// <param name="Pair">The two.</param>
/// <param name="Measure">Index of the measure.</param>
/// <param name="FirstSpeeches">Speeches of the first that have it.</param>
/// <param name="SecondSpeeches">Speeches of the second.</param>
/// <param name="FirstMean">Mean over the first's speeches.</param>
/// <param name="SecondMean">Mean over the second's speeches.</param>
/// <param name="Delta">Cliff's delta.</param>
/// <param name="P">p by permutation.</param>
/// <param name="Adjusted">p adjusted over all differences of the comparison.</param>
internal sealed record Difference(
    CellPair Pair, int Measure, int FirstSpeeches, int SecondSpeeches, double FirstMean, double SecondMean, double Delta, double P, double Adjusted)
{
    /// <summary>True when chance would not readily give it.</summary>
    public bool IsSure => Adjusted <= Comparison.Sure;
}
