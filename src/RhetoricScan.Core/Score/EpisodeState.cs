using System.Collections.Immutable;
using RhetoricScan.Text;

namespace RhetoricScan.Score;

/// <summary>How a speech treats one episode of the ledger.</summary>
public sealed record EpisodeState
{
    /// <summary>Id of the episode.</summary>
    public required string Episode { get; init; }

    /// <summary>Ids of the ledger acts that count in it, known by the speech's date.</summary>
    public required ImmutableArray<string> Acts { get; init; }

    /// <summary>True when the own side acted, false for the adversary's episodes.</summary>
    public required bool OwnSide { get; init; }

    /// <summary>Omitted, mentioned, justified or acknowledged.</summary>
    public required Acknowledgement State { get; init; }

    /// <summary>Where the speech treats it; null when omitted.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>What made it relevant: ids of the bodies and topics raised.</summary>
    public ImmutableArray<string> RaisedBy { get; init; } = [];
}

/// <summary>How a speech treats an own act.</summary>
public enum Acknowledgement
{
    /// <summary>Not at all.</summary>
    Omitted,

    /// <summary>Named without taking a stand.</summary>
    Mentioned,

    /// <summary>Named and justified ("a logical response").</summary>
    Justified,

    /// <summary>Named as the own side's act or fault.</summary>
    Acknowledged,
}
