using System.Collections.Immutable;

namespace RhetoricScan.IO.Models;

/// <summary>Files with a user's own rows, in the formats of the shipped ones: an actor, topic, act or episode with the same id replaces the shipped one.</summary>
public sealed record CatalogueOverlays
{
    /// <summary>No own rows.</summary>
    public static CatalogueOverlays None { get; } = new();

    /// <summary>Files given with <c>--actors</c>: actors or their written forms.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Files given with <c>--agenda</c>: topics, their written forms, or venues.</summary>
    public ImmutableArray<string> Agenda { get; init; } = [];

    /// <summary>Files given with <c>--ledger</c>: acts, episodes, or coverage.</summary>
    public ImmutableArray<string> Ledger { get; init; } = [];

    /// <summary>Files given with <c>--conference</c>: editions of a venue, as in the shipped <c>conferences/*.yml</c>.</summary>
    public ImmutableArray<string> Conferences { get; init; } = [];

    /// <summary>All files.</summary>
    public IEnumerable<string> Files => [.. Actors, .. Agenda, .. Ledger, .. Conferences];
}
