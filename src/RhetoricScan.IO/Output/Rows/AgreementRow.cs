using CsvHelper;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.IO.Output;

/// <summary>A row of the answer of <c>coding agree</c>: how far coders agree on one variable.</summary>
[CsvRecord]
public sealed partial record AgreementRow
{
    /// <summary>The variable.</summary>
    [CsvColumn("variable")] public required string Variable { get; init; }

    /// <summary>Units coded by at least two.</summary>
    [CsvColumn("units")] public required int Units { get; init; }

    /// <summary>Share of all codes that aren't 0.</summary>
    [CsvColumn("prevalence"), CsvConverter(typeof(RealText))] public required string Prevalence { get; init; }

    /// <summary>Krippendorff's alpha; empty when the codes don't vary.</summary>
    [CsvColumn("alpha"), CsvConverter(typeof(RealText))] public required string Alpha { get; init; }

    /// <summary>Lower end of its 95 % bootstrap interval over units.</summary>
    [CsvColumn("low"), CsvConverter(typeof(RealText))] public required string Low { get; init; }

    /// <summary>Upper end of the interval.</summary>
    [CsvColumn("high"), CsvConverter(typeof(RealText))] public required string High { get; init; }

    /// <summary>Cohen's kappa; empty unless there are two coders and codes of 0 and 1.</summary>
    [CsvColumn("kappa"), CsvConverter(typeof(RealText))] public required string Kappa { get; init; }

    /// <summary><c>reliable</c> from .800, <c>tentative</c> from .667, else <c>not reliable</c>; in words where alpha can't be computed.</summary>
    [CsvColumn("verdict")] public required string Verdict { get; init; }
}
