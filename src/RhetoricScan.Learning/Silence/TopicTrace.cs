using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.Learning.Silence;

/// <summary>A speech reduced to which sentences name which topics, so that sentences can be deleted from thousands of speeches held at once.</summary>
/// <param name="Id">Id of the speech.</param>
/// <param name="Metadata">State, date and venue.</param>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="Mentions">Mentions of topics and their near misses; only kind, id, sentence and tier count.</param>
public sealed record TopicTrace(string Id, SpeechMetadata Metadata, int Sentences, ImmutableArray<Mention> Mentions)
{
    /// <summary>Year of the speech.</summary>
    public int Year => Metadata.Date!.Value.Year;

    /// <summary>Reduces an annotated speech.</summary>
    public static TopicTrace Of(AnnotatedSpeech annotated, IEnumerable<Mention> mentions) => new(
        annotated.Speech.Id, annotated.Speech.Metadata, annotated.Sentences.Length,
        [.. mentions.Where(mention => mention.Kind is MentionKind.Topic or MentionKind.NearMiss)]);

    /// <summary>Sentences that name the topic, or its nearest misses too.</summary>
    public IReadOnlySet<int> SentencesOn(string topic, bool nearMisses) => Mentions
        .Where(mention => mention.EntityId == topic && (nearMisses || mention.Kind == MentionKind.Topic)).Select(mention => mention.Sentence).ToHashSet();

    /// <summary>The speech without some of its sentences.</summary>
    public TopicTrace Without(IReadOnlySet<int> deleted)
    {
        var place = new int[Sentences];
        for (int sentence = 0, kept = 0; sentence < Sentences; sentence++) place[sentence] = deleted.Contains(sentence) ? -1 : kept++;
        return this with
        {
            Sentences = Sentences - deleted.Count,
            Mentions = [.. Mentions.Where(mention => place[mention.Sentence] >= 0).Select(mention => mention with { Sentence = place[mention.Sentence] })],
        };
    }

    /// <summary>The speech as scoring takes it: its sentences are empty, and its id stands for the text that seeds the draws.</summary>
    public AnnotatedSpeech Annotated() => new(
        new Speech { Id = Id, Body = Id, Metadata = Metadata, Language = Metadata.Language ?? "en" },
        [.. Enumerable.Repeat(new Sentence(new(0, 0), []), Sentences)], AnnotationLayers.Sentences);

    /// <summary>The speech as a reference.</summary>
    public ProfileSpeech Reference(CatalogueSet catalogues) => new()
    {
        Id = Id,
        State = Metadata.State ?? "",
        Date = Metadata.Date,
        Venue = catalogues.FindVenue(Metadata.Venue)?.Id ?? Metadata.Venue ?? "",
        Genre = catalogues.FindVenue(Metadata.Venue)?.Genre ?? "",
        Tokens = 0,
        Sentences = Sentences,
        Grievance = [.. Enumerable.Repeat((byte)0, (Sentences + ProfileSpeech.BlockLength - 1) / ProfileSpeech.BlockLength)],
        Topics = [.. Mentions.Where(mention => mention.Kind == MentionKind.Topic)
            .GroupBy(mention => mention.EntityId, mention => mention.Sentence, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TopicBlocks(group.Key, [.. group.Distinct().Order().Select(sentence => sentence / ProfileSpeech.BlockLength)]))],
    };
}
