using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Detect.Cues;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Views;

/// <summary>All that a rule or a feature may know about one sentence.</summary>
public sealed record SentenceView
{
    /// <summary>Index of the sentence in the speech.</summary>
    public required int Index { get; init; }

    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Its text as written.</summary>
    public required string Text { get; init; }

    /// <summary>Its words with actors and bodies replaced by their roles.</summary>
    public required ImmutableArray<MaskedWord> Words { get; init; }

    /// <summary>The actors, bodies and topics it names.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Who does what to whom in it.</summary>
    public required ImmutableArray<Clause> Clauses { get; init; }

    /// <summary>The cues found in its words.</summary>
    public ImmutableArray<CueHit> Cues { get; init; } = [];

    /// <summary>The sentence before; null for the first of a speech.</summary>
    public SentenceView? Previous { get; init; }

    /// <summary>On whose side each actor stands.</summary>
    public required OwnSide OwnSide { get; init; }

    /// <summary>True when a word with this role stands in the sentence.</summary>
    public bool Has(WordRole role)
    {
        foreach (var word in Words)
            if (word.Role == role) return true;
        return false;
    }

    /// <summary>The hits of one rule's cues.</summary>
    public IEnumerable<CueHit> CuesOf(string rule) => Cues.Where(hit => hit.Cue.Rule == rule);
}
