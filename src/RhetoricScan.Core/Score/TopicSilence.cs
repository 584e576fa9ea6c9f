using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>One topic of the agenda in one speech: covered or not, and on which grounds its absence can be called unexplained.</summary>
public sealed record TopicSilence
{
    /// <summary>Id of the topic.</summary>
    public required string Topic { get; init; }

    /// <summary>Sentences that mention it.</summary>
    public required int Mentions { get; init; }

    /// <summary>True when the topic is core for the venue or was named by the user.</summary>
    public bool Confirmatory { get; init; }

    /// <summary>What can be said.</summary>
    public required SilenceStatus Status { get; init; }

    /// <summary>0 covered; 1 absent; 2 absent, core and class siblings raised; 3 and significant; 4 interested silence.</summary>
    public required int Level { get; init; }

    /// <summary>Primary p: document-level expectation; null when no reference fits.</summary>
    public double? P { get; init; }

    /// <summary><see cref="P"/> adjusted in its family (Holm when confirmatory, else BH).</summary>
    public double? Adjusted { get; init; }

    /// <summary>-log2 of <see cref="P"/>, in bits.</summary>
    public double? SurpriseBits { get; init; }

    /// <summary>One plain sentence: which ground speaks and which doesn't.</summary>
    public required string Sentence { get; init; }

    /// <summary>The grounds with their numbers, by name, in order.</summary>
    public ImmutableArray<SilenceGround> Grounds { get; init; } = [];

    /// <summary>Ids of the own side's acts on the silent topic that were known and unmentioned.</summary>
    public ImmutableArray<string> OwnActs { get; init; } = [];

    /// <summary>The topic that gives a speech its silence level: the highest level among core topics, then the least expected; null without core topics.</summary>
    public static TopicSilence? Deciding(IEnumerable<TopicSilence> topics) => topics.Where(topic => topic.Confirmatory)
        .OrderByDescending(topic => topic.Level).ThenByDescending(topic => topic.SurpriseBits ?? 0)
        .ThenBy(topic => topic.Topic, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The certificate of absence: forms searched and nearest misses; null for covered topics.</summary>
    public AbsenceCertificate? Certificate { get; init; }
}

/// <summary>One ground for calling a silence unexplained.</summary>
/// <param name="Name"><c>declared</c>, <c>contrast</c>, <c>expectation</c>, <c>own-record</c> or <c>token-level</c>.</param>
/// <param name="Speaks">True when it speaks for an unexplained absence, false when against, null when it can't tell.</param>
/// <param name="P">Its probability of no mention; null where it has none.</param>
/// <param name="SmallestAttainable">The smallest adjusted p it could reach; null where it has none.</param>
/// <param name="Detail">Its numbers in words, for the reader.</param>
public sealed record SilenceGround(string Name, bool? Speaks, double? P, double? SmallestAttainable, string Detail);

/// <summary>Proof of absence: what was searched and what came nearest.</summary>
/// <param name="Forms">Every form searched, by language.</param>
/// <param name="NearMisses">Sentences (indexes) with the nearest misses.</param>
public sealed record AbsenceCertificate(ImmutableSortedDictionary<string, ImmutableArray<string>> Forms, ImmutableArray<int> NearMisses);

/// <summary>What can be said of a topic.</summary>
public enum SilenceStatus
{
    /// <summary>Mentioned as often as expected.</summary>
    Covered,

    /// <summary>Mentioned, but less than expected.</summary>
    UnderCovered,

    /// <summary>Mentioned, but its norm is not.</summary>
    Hollow,

    /// <summary>Not mentioned; nothing says it should be.</summary>
    Absent,

    /// <summary>Not mentioned, and the primary test is significant.</summary>
    Silent,

    /// <summary>Absent, and the own side has at least two known acts on the topic itself.</summary>
    Interested,

    /// <summary>Not mentioned, and no test could have been significant.</summary>
    NotTestable,
}
