using System.Collections.Immutable;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest;

/// <summary>What reading one input gave: a speech, or the reason why there is none.</summary>
public sealed record IngestResult
{
    /// <summary>The input as the user knows it: a path, with a line for tables, or <c>-</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The speech; null when it could not be read.</summary>
    public Speech? Speech { get; init; }

    /// <summary>Why there is no speech; null when there is one.</summary>
    public Diagnostic? Error { get; init; }

    /// <summary>True when the body was extracted from a document that is more than text, so that it is written beside the results.</summary>
    public bool Extracted { get; init; }

    /// <summary>What the user should know about a speech that was read.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; init; } = [];
}
