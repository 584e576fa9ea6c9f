using System.Collections.Immutable;

namespace RhetoricScan.Catalogues;

/// <summary>A dated, sourced act of a state: a row of the ledger.</summary>
public sealed record LedgerAct
{
    /// <summary>Stable id (<c>L049</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Day of the act.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Last day on which the fact holds; null when it still does.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>First day on which it was publicly known; only acts known by a speech's date count.</summary>
    public required DateOnly KnownFrom { get; init; }

    /// <summary>Ids of the acting states or bodies.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>Ids of those acted upon.</summary>
    public ImmutableArray<string> Targets { get; init; } = [];

    /// <summary>What was done, in English.</summary>
    public required string Act { get; init; }

    /// <summary>Class of the act (withdraw, suspend, veto, force, test, vote ...).</summary>
    public required string ActClass { get; init; }

    /// <summary>Acts of one story; acknowledgement is judged per episode.</summary>
    public required string Episode { get; init; }

    /// <summary>Ids of the bodies and instruments concerned.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>For an act of all: ids of those who blocked it (the objectors to a consensus); empty otherwise.</summary>
    public ImmutableArray<string> BlockedBy { get; init; } = [];

    /// <summary>Which face of the body it touches.</summary>
    public BodyFace Face { get; init; }

    /// <summary>Ids of the topics concerned.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>What it meant for the instrument.</summary>
    public required Valence Valence { get; init; }

    /// <summary>Document number or formal title.</summary>
    public string Document { get; init; } = "";

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>The actor's own reason.</summary>
    public string StatedReason { get; init; } = "";

    /// <summary>True when the fact itself is contested.</summary>
    public bool Disputed { get; init; }

    /// <summary>What the other side says.</summary>
    public string CounterClaim { get; init; } = "";

    /// <summary>How well the row is checked; <see cref="Verification.Unverified"/> rows are shown and never counted.</summary>
    public required Verification Verified { get; init; }

    /// <summary>True when it may be counted: seen on an official or secondary page, and an act rather than somebody's estimate.</summary>
    public bool Counts => Verified != Verification.Unverified && ActClass != "estimate";
}

/// <summary>What an act means for the instrument it touches.</summary>
public enum Valence
{
    /// <summary>It harms or hollows the instrument.</summary>
    Adverse,

    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>It supports the instrument.</summary>
    Cooperative,
}

/// <summary>How well a ledger row is checked.</summary>
public enum Verification
{
    /// <summary>From memory; shown, never counted.</summary>
    Unverified,

    /// <summary>Seen in the news or a secondary page.</summary>
    Secondary,

    /// <summary>Seen on an official page.</summary>
    Official,
}
