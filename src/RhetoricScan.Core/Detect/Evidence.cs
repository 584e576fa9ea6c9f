using System.Collections.Immutable;
using RhetoricScan.Text;

namespace RhetoricScan.Detect;

/// <summary>One row of evidence: an exact span, the label it speaks for, the rule that found it and why.</summary>
public sealed record Evidence
{
    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The words that carry the evidence.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The label it speaks for.</summary>
    public required CodebookLabel Label { get; init; }

    /// <summary>Subtype within the label (CONTEST: <c>function</c>, <c>reform</c>, <c>misuse</c>; NORM: <c>custodial</c>, <c>hortatory</c>, <c>descriptive</c>); empty for none.</summary>
    public string Subtype { get; init; } = "";

    /// <summary>Id of the rule (<c>VIC101</c>).</summary>
    public required string Rule { get; init; }

    /// <summary>The clause behind it, where there is one.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Id of the blamed actor or its bloc; empty when nobody is blamed by name.</summary>
    public string Target { get; init; } = "";

    /// <summary>Id of the body concerned; empty for none.</summary>
    public string Body { get; init; } = "";

    /// <summary>False when the firewall keeps the row out of the counts (quoted, negated, hypothetical ...).</summary>
    public bool Counted { get; init; } = true;

    /// <summary>Calibrated probability of the label for the sentence, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>For blame: ids of the ledger acts of the target that bear it out; empty when none does.</summary>
    public ImmutableArray<string> CorroboratedBy { get; init; } = [];

    /// <summary>For an institutional failure told without an agent: ids of those who blocked it according to the ledger; empty when unknown.</summary>
    public ImmutableArray<string> Blockers { get; init; } = [];

    /// <summary>For a row that only the learned model sees: what weighed most, at most four; empty for others and when nothing readable did.</summary>
    public ImmutableArray<EvidenceClue> Clues { get; init; } = [];

    /// <summary>One sentence for the reader: why this row is here.</summary>
    public required string Why { get; init; }
}
