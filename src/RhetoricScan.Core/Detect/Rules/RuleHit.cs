using RhetoricScan.Text;

namespace RhetoricScan.Detect.Rules;

/// <summary>What a rule found in a sentence.</summary>
/// <param name="Span">The words that carry it.</param>
public sealed record RuleHit(TextSpan Span)
{
    /// <summary>The clause behind it, where there is one.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Subtype within the label; empty for none.</summary>
    public string Subtype { get; init; } = "";

    /// <summary>Id of the actor blamed; empty for none.</summary>
    public string Target { get; init; } = "";

    /// <summary>Id of the body concerned; empty for none.</summary>
    public string Body { get; init; } = "";
}
