using System.Collections.Immutable;
using RhetoricScan.Statistics;

namespace RhetoricScan.Learning.Silence;

/// <summary>Makes silences that are known to be silences: speeches that raised a topic lose every sentence that names it or comes near it.</summary>
public static class PlantedSilence
{
    /// <summary>
    /// Cases of one topic: planted silences, and as counter-cases speeches that never raised it, from which equally many random sentences are deleted.
    /// </summary>
    /// <param name="topic">Id of the topic.</param>
    /// <param name="speeches">Speeches to draw from, in a fixed order.</param>
    /// <param name="most">Most cases of each kind.</param>
    /// <param name="seed">Seed of all draws.</param>
    public static ImmutableArray<SilenceCase> Cases(string topic, IReadOnlyList<TopicTrace> speeches, int most, ulong seed)
    {
        var random = new SeededRandom(seed ^ SeededRandom.SeedOf(topic));
        var raising = Sample(speeches.Where(speech => speech.SentencesOn(topic, nearMisses: false).Count > 0), most, random);
        var never = Sample(speeches.Where(speech => speech.SentencesOn(topic, nearMisses: true).Count == 0), most, random);
        var planted = raising.Select(speech => (speech, Deleted: speech.SentencesOn(topic, nearMisses: true)))
            .Where(pair => pair.Deleted.Count < pair.speech.Sentences)
            .Select(pair => new SilenceCase(topic, pair.speech.Without(pair.Deleted), Planted: true, pair.Deleted.Count)).ToList();
        if (planted.Count == 0) return [];
        var absent = never.Select((speech, i) => Thinned(topic, speech, planted[i % planted.Count].Deleted, random));
        return [.. planted, .. absent];
    }

    private static SilenceCase Thinned(string topic, TopicTrace speech, int count, SeededRandom random)
    {
        var order = Enumerable.Range(0, speech.Sentences).ToArray();
        random.Shuffle(order);
        var deleted = order.Take(Math.Min(count, speech.Sentences - 1)).ToHashSet();
        return new SilenceCase(topic, speech.Without(deleted), Planted: false, deleted.Count);
    }

    private static List<TopicTrace> Sample(IEnumerable<TopicTrace> speeches, int most, SeededRandom random)
    {
        var all = speeches.ToList();
        random.Shuffle(all);
        return [.. all.Take(most)];
    }
}

/// <summary>A speech without a topic, and whether the silence was planted.</summary>
/// <param name="Topic">Id of the topic.</param>
/// <param name="Speech">The speech after deletion.</param>
/// <param name="Planted">True when it had raised the topic.</param>
/// <param name="Deleted">Sentences deleted.</param>
public sealed record SilenceCase(string Topic, TopicTrace Speech, bool Planted, int Deleted);
