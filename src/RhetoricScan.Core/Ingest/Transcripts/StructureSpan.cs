using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>A passage of the body that is not the words of the speech.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct StructureSpan(TextSpan Span, StructureKind Kind);
