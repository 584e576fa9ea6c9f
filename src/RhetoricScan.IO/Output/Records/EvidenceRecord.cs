using System.Collections.Immutable;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Output;

/// <summary>A row of evidence, with the act's lemma and class that the table leaves out.</summary>
/// <param name="Row">The row as in <c>evidence.csv</c>.</param>
/// <param name="ActLemma">Lemma of the act; empty without a clause.</param>
/// <param name="ActClass">Class of the act in the act catalogue; empty for none.</param>
public sealed record EvidenceRecord(EvidenceRow Row, string ActLemma, string ActClass)
{
    /// <summary>The whole sentence; empty in results of a foreign tool.</summary>
    public string SentenceText { get; init; } = "";
}

/// <summary>A topic of the agenda in one speech.</summary>
public sealed record TopicRecord
{
    /// <summary>Id of the topic.</summary>
    public required string Topic { get; init; }

    /// <summary>Sentences that mention it.</summary>
    public required int Mentions { get; init; }

    /// <summary>What can be said, in the words of <see cref="StatusNames"/>.</summary>
    public required string Status { get; init; }

    /// <summary>Level 0 to 4.</summary>
    public required int Level { get; init; }

    /// <summary>Primary p; null when no reference fits.</summary>
    public double? P { get; init; }

    /// <summary><see cref="P"/> adjusted in its family.</summary>
    public double? Adjusted { get; init; }

    /// <summary>Surprise of the absence, bits.</summary>
    public double? SurpriseBits { get; init; }

    /// <summary>True for a core topic or one named by the user.</summary>
    public bool Confirmatory { get; init; }

    /// <summary>Which ground speaks and which doesn't.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The first sentence that mentions it; empty for none.</summary>
    public string Example { get; init; } = "";

    /// <summary>The grounds with their numbers, in order.</summary>
    public ImmutableArray<SilenceGround> Grounds { get; init; } = [];

    /// <summary>Number of written forms searched, by language; empty for covered topics.</summary>
    public ImmutableSortedDictionary<string, int> Forms { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The sentence with the nearest miss; empty for none.</summary>
    public string NearestMiss { get; init; } = "";

    /// <summary>Ids of the own side's acts on the silent topic that were known and unmentioned.</summary>
    public ImmutableArray<string> OwnActs { get; init; } = [];
}

/// <summary>How one speech treats one episode of the ledger.</summary>
/// <param name="Episode">Id of the episode.</param>
/// <param name="OwnSide">True when the own side acted.</param>
/// <param name="State">omitted, mentioned, justified or acknowledged.</param>
/// <param name="Acts">Ids of the ledger acts that count.</param>
public sealed record EpisodeRecord(string Episode, bool OwnSide, string State, IReadOnlyList<string> Acts);
