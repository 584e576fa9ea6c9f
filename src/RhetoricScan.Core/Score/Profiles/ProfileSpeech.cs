using System.Collections.Immutable;
using RhetoricScan.Ingest;

namespace RhetoricScan.Score;

/// <summary>One reference speech as counts, in blocks of four sentences so that windows of any length can be taken from it.</summary>
public sealed record ProfileSpeech
{
    /// <summary>Sentences in a block; the last block may have fewer.</summary>
    public const int BlockLength = Statistics.BlockBootstrap.BlockLength;

    /// <summary>Id of the speech in its corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The speaker's state; empty when unknown.</summary>
    public string State { get; init; } = "";

    /// <summary>Date as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Id of the venue, or as written.</summary>
    public string Venue { get; init; } = "";

    /// <summary>Genre of the venue; empty when unknown.</summary>
    public string Genre { get; init; } = "";

    /// <summary>Tokens.</summary>
    public required int Tokens { get; init; }

    /// <summary>Sentences.</summary>
    public required int Sentences { get; init; }

    /// <summary>Sentences with BLAME, VICTIM or FORCED, per block.</summary>
    public required ImmutableArray<byte> Grievance { get; init; }

    /// <summary>Sentences per label of the codebook.</summary>
    public ImmutableArray<int> Labels { get; init; } = [];

    /// <summary>The topics it mentions, in ordinal order of their ids.</summary>
    public ImmutableArray<TopicBlocks> Topics { get; init; } = [];

    /// <summary>Guarding and contesting of the bodies that the speech guards, per block.</summary>
    public ImmutableArray<BodyBlock> Bodies { get; init; } = [];

    /// <summary>Level of victimization.</summary>
    public int VictimizationLevel { get; init; }

    /// <summary>Level of appropriation, strict.</summary>
    public int AppropriationLevel { get; init; }

    /// <summary>Level of appropriation, wide.</summary>
    public int AppropriationWide { get; init; }

    /// <summary>Level of silence without a reference.</summary>
    public int SilenceLevel { get; init; }

    /// <summary>Sketch that finds near-duplicates.</summary>
    public ImmutableArray<ushort> Sketch { get; init; } = [];

    /// <summary>Sentences that mention a topic.</summary>
    public int MentionsOf(string topic)
    {
        foreach (var (id, blocks) in Topics) if (id == topic) return blocks.Length;
        return 0;
    }
}

/// <summary>Where a speech mentions a topic.</summary>
/// <param name="Topic">Id of the topic.</param>
/// <param name="Blocks">The blocks of the sentences that mention it, one entry per sentence, ascending.</param>
public readonly record struct TopicBlocks(string Topic, ImmutableArray<int> Blocks);

/// <summary>What a block does with a body.</summary>
/// <param name="Body">Id of the body.</param>
/// <param name="Block">The block.</param>
/// <param name="Guard">GUARD sentences on it.</param>
/// <param name="Contested">CONTEST(function) sentences on it or a child.</param>
public readonly record struct BodyBlock(string Body, int Block, int Guard, int Contested);
