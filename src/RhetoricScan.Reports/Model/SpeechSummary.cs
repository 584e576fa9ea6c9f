using System.Collections.Immutable;
using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>What a batch report keeps of each speech: figures and counts, no text, so that memory stays flat.</summary>
public sealed record SpeechSummary
{
    /// <summary>Id of the speech.</summary>
    public required string Id { get; init; }

    /// <summary>Title, or the id.</summary>
    public required string Title { get; init; }

    /// <summary>Id of the speaker's state; empty when unknown.</summary>
    public required string State { get; init; }

    /// <summary>Date as precise as known; empty when unknown.</summary>
    public required string Date { get; init; }

    /// <summary>First day the date may mean; null when unknown.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Number of sentences.</summary>
    public required int Sentences { get; init; }

    /// <summary>The three patterns in the order of <see cref="PatternKind"/>.</summary>
    public required ImmutableArray<PatternScore> Patterns { get; init; }

    /// <summary>The core topic the speech is most silent on; null when it covers all.</summary>
    public string? SilentOn { get; init; }

    /// <summary>Topics of the agenda with mentions, status and level.</summary>
    public required ImmutableArray<TopicCell> Topics { get; init; }

    /// <summary>Who is blamed how often.</summary>
    public required ImmutableArray<BlameTarget> Blame { get; init; }

    /// <summary>What is kept of a result.</summary>
    public static SpeechSummary Of(ScanResult result)
    {
        var speech = result.Annotated.Speech;
        return new SpeechSummary
        {
            Id = speech.Id,
            Title = SpeechHeading.Title(speech),
            State = speech.Metadata.State ?? "",
            Date = speech.Metadata.Date?.ToString() ?? "",
            Day = speech.Metadata.Date?.FirstDay,
            Sentences = result.Annotated.Sentences.Length,
            Patterns = [result.Victimization, result.Appropriation, result.Silence],
            SilentOn = result.Silence.Level > 0 ? TopicSilence.Deciding(result.Topics)?.Topic : null,
            Topics = [.. result.Topics.Select(topic => new TopicCell(topic.Topic, topic.Mentions, topic.Confirmatory, topic.Status, topic.Level))],
            Blame = [.. BlameTarget.Of(result)],
        };
    }
}

/// <summary>One topic in one speech.</summary>
/// <param name="Topic">Id of the topic.</param>
/// <param name="Mentions">Sentences that mention it.</param>
/// <param name="Core">True when it is core for the venue or named by the user.</param>
/// <param name="Status">What can be said of it.</param>
/// <param name="Level">Level of silence, 0 to 4.</param>
public sealed record TopicCell(string Topic, int Mentions, bool Core, SilenceStatus Status, int Level);
