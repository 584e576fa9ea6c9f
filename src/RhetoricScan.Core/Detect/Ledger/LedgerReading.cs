using System.Collections.Immutable;
using RhetoricScan.Score;

namespace RhetoricScan.Detect.Ledger;

/// <summary>What the ledger adds to a speech.</summary>
/// <param name="Episodes">Relevant episodes of the own side and of those it blames, by id.</param>
/// <param name="Evidence">The rows, with those the ledger bears out and the blockers of agentless failures marked.</param>
public sealed record LedgerReading(ImmutableArray<EpisodeState> Episodes, ImmutableArray<Evidence> Evidence);
