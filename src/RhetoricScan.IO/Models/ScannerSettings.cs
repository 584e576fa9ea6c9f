using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Models;

/// <summary>Which models, engine, overlays and references a scanner is made of.</summary>
public sealed record ScannerSettings
{
    /// <summary>The folder of reference data.</summary>
    public required ModelDirectory Models { get; init; }

    /// <summary>Name of the engine, or the fingerprint of a foreign annotator; part of the results' fingerprint.</summary>
    public required string Engine { get; init; }

    /// <summary>Who annotates: an engine, a library, or a file.</summary>
    public required IAnnotator Annotator { get; init; }

    /// <summary>The user's own rows.</summary>
    public CatalogueOverlays Overlays { get; init; } = CatalogueOverlays.None;

    /// <summary>Names or files of profiles; null for all that ship, empty for none.</summary>
    public ImmutableArray<string>? Profiles { get; init; }

    /// <summary>Ids of topics that are to be tested like core topics.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>First day of the references and of the own record that silences are judged by; null for all earlier ones.</summary>
    public PartialDate? Since { get; init; }
}
