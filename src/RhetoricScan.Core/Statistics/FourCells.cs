namespace RhetoricScan.Statistics;

/// <summary>A two-by-two table of counts, rows "has it / has it not", columns target and reference.</summary>
/// <param name="A">Target, has it.</param>
/// <param name="B">Reference, has it.</param>
/// <param name="C">Target, has it not.</param>
/// <param name="D">Reference, has it not.</param>
public readonly record struct FourCells(double A, double B, double C, double D)
{
    /// <summary>Sum of all cells.</summary>
    public double Total => A + B + C + D;

    /// <summary>Expected count of cell <see cref="A"/> under independence.</summary>
    public double ExpectedA => (A + B) * (A + C) / Total;

    /// <summary>Expected count of cell <see cref="B"/>.</summary>
    public double ExpectedB => (A + B) * (B + D) / Total;

    /// <summary>Expected count of cell <see cref="C"/>.</summary>
    public double ExpectedC => (C + D) * (A + C) / Total;

    /// <summary>Expected count of cell <see cref="D"/>.</summary>
    public double ExpectedD => (C + D) * (B + D) / Total;

    /// <summary>The smallest expected count.</summary>
    public double SmallestExpected => Math.Min(Math.Min(ExpectedA, ExpectedB), Math.Min(ExpectedC, ExpectedD));

    /// <summary>From the counts and sizes of a target and a reference.</summary>
    public static FourCells OfCounts(double target, double targetSize, double reference, double referenceSize) =>
        new(target, reference, targetSize - target, referenceSize - reference);
}
