using NUnit.Framework;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.Tests.Score;

public sealed class ConferenceCounterTests
{
    [Test]
    public void A_topic_left_out_by_one_speaker_is_not_left_out_by_the_conference()
    {
        var counter = new ConferenceCounter(ScoringCase.Catalogues);
        counter.Add(Result(new ScoringCase(20).Name(0, MentionKind.Topic, "north").Name(1, MentionKind.Topic, "north"), panel: "I"));
        counter.Add(Result(new ScoringCase(20, state: "DDD"), panel: "I"));
        var rows = counter.Rows().Where(row => row.Topic.Topic == "north").ToList();
        Assert.That(rows.Select(row => (row.Group.Level, row.Group.Name, row.Topic.Speeches, row.Topic.Mentioning, row.Topic.Sentences)), Is.EqualTo(new[]
        {
            (ConferenceLevel.Conference, "2026", 2, 1, 2),
            (ConferenceLevel.Panel, "I", 2, 1, 2),
            (ConferenceLevel.Speaker, "AAA", 1, 1, 2),
            (ConferenceLevel.Speaker, "DDD", 1, 0, 0),
        }));
    }

    [Test]
    public void Expected_topics_left_out_come_first()
    {
        var counter = new ConferenceCounter(ScoringCase.Catalogues);
        counter.Add(Result(new ScoringCase(20).Name(0, MentionKind.Topic, "south")));
        Assert.That(counter.Rows().First().Topic, Is.EqualTo(new ConferenceTopic("north", Expected: true, Confirmatory: true, Speeches: 1, Mentioning: 0, Sentences: 0)));
    }

    [Test]
    public void A_speech_at_no_known_venue_belongs_to_no_conference()
    {
        var counter = new ConferenceCounter(ScoringCase.Catalogues);
        counter.Add(Result(new ScoringCase(20, venue: "ELSEWHERE")));
        Assert.That(counter.Rows(), Is.Empty);
    }

    private static ScanResult Result(ScoringCase speech, string panel = "")
    {
        var input = speech.Input();
        var scores = speech.Score();
        var metadata = input.Annotated.Speech.Metadata;
        return new ScanResult
        {
            Annotated = input.Annotated with { Speech = input.Annotated.Speech with { Metadata = metadata with { Other = metadata.Other.Add("panel", panel) } } },
            Mentions = input.Mentions,
            Clauses = [],
            Labels = input.Labels,
            Evidence = input.Evidence,
            Victimization = scores.Victimization,
            Appropriation = scores.Appropriation,
            Silence = scores.Silence,
            Topics = scores.Topics,
            Bodies = scores.Bodies,
            Episodes = input.Episodes,
        };
    }
}
