using RhetoricScan.IO.Ingest;

namespace RhetoricScan.Cli.Scanning;

/// <summary>What one input came to: a result, or the reason why there is none.</summary>
/// <param name="Input">The input.</param>
/// <param name="Result">The result; null when there is none.</param>
/// <param name="Error">Why there is none; null when there is one.</param>
internal sealed record ScanOutcome(IngestResult Input, ScanResult? Result, Diagnostic? Error);
