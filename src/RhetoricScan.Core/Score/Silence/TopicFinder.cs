using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;

namespace RhetoricScan.Score;

/// <summary>Collects what is known of one topic in one speech.</summary>
internal static class TopicFinder
{
    /// <summary>Mentions, grounds and own acts of a topic.</summary>
    public static TopicFinding Find(Topic topic, ScoringInput input, ReferenceMatcher matcher, ImmutableSortedDictionary<string, ImmutableArray<int>> mentions)
    {
        var venue = input.Catalogues.FindVenue(input.Annotated.Speech.Metadata.Venue);
        var expected = venue is null ? TopicExpectation.None : topic.ExpectationAt(venue);
        var sentences = mentions.GetValueOrDefault(topic.Id, []);
        var expectation = new Expectation(matcher.Steps(topic.Id), input.Catalogues.Matching.MinimumReferences, sentences.Length);
        var confirmatory = expected == TopicExpectation.Core || input.NamedTopics.Contains(topic.Id);
        var compared = confirmatory || expected >= TopicExpectation.Expected ? expectation.Used : null;
        var column = input.References.Column(topic.Id);
        var siblings = Siblings(topic, input.Catalogues);
        var contrast = Contrast.Counted(topic.Id, siblings, mentions);
        return new TopicFinding
        {
            Topic = topic,
            Sentences = sentences,
            Expected = expected,
            Confirmatory = confirmatory,
            Expectation = expectation,
            Contrast = compared is null ? contrast : contrast.Against(column, [.. siblings.Select(input.References.Column)], compared.Windows),
            TokenLevel = compared is null ? null : TokenLevel.Of(compared, column, sentences.Length, input.Annotated.Sentences.Length),
            OwnRecord = OwnRecord.Of(topic.Id, [.. matcher.Own.Where(speech => topic.IsKnownBy(speech.Date))], input.SinceText),
            OwnActs = OwnActs(topic.Id, input),
            Hollow = sentences.Length > 0 && venue is not null && input.Catalogues.Topics.Any(norm =>
                norm.NormOf == topic.Id && norm.ExpectationAt(venue) >= TopicExpectation.Expected && !mentions.ContainsKey(norm.Id)),
        };
    }

    /// <summary>The other topics of the class.</summary>
    public static ImmutableArray<string> Siblings(Topic topic, CatalogueSet catalogues) =>
        [.. catalogues.Topics.Where(other => other.Class == topic.Class && other.Id != topic.Id).Select(other => other.Id)];

    // Acts of the own side, not of those it merely claims to speak for; an act whose episode the speech treats is mentioned.
    private static ImmutableArray<string> OwnActs(string topic, ScoringInput input)
    {
        if (input.Annotated.Speech.Metadata.Date is not { } date) return [];
        var treated = input.Episodes.Where(episode => episode.State != Acknowledgement.Omitted).Select(episode => episode.Episode).ToHashSet(StringComparer.Ordinal);
        return [.. input.Catalogues.ActsKnownBy(date.FirstDay)
            .Where(act => act.Topics.Contains(topic) && !treated.Contains(act.Episode))
            .Where(act => act.Actors.Concat(act.BlockedBy).Any(actor => input.OwnSide.SideOf(actor) == Side.Own && !input.OwnSide.Claimed.Contains(actor)))
            .Select(act => act.Id)];
    }
}
