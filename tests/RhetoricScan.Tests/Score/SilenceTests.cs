using NUnit.Framework;
using RhetoricScan.Ingest;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.Tests.Score;

public sealed class SilenceTests
{
    [Test]
    public void A_mentioned_topic_is_covered_unless_its_norm_is_missing()
    {
        var topics = new ScoringCase(40).Name(3, MentionKind.Topic, "north").Score().Topics;
        Assert.That(topics.Single(t => t.Topic == "north") is { Status: SilenceStatus.Hollow, Level: 0, Mentions: 1, P: null });
        topics = new ScoringCase(40).Name(3, MentionKind.Topic, "north").Name(4, MentionKind.Topic, "north.norm").Score().Topics;
        Assert.That(topics.Single(t => t.Topic == "north").Status, Is.EqualTo(SilenceStatus.Covered));
    }

    [Test]
    public void Without_references_an_absence_is_not_testable()
    {
        var north = North(new ScoringCase(40, state: "DDD"));
        Assert.That((north.Status, north.Level, north.P), Is.EqualTo((SilenceStatus.NotTestable, 1, (double?)null)));
        Assert.That(north.Sentence, Does.StartWith("'north' is not mentioned (1 forms searched)").And.Contains("not testable"));
    }

    [Test]
    public void A_near_miss_is_in_the_certificate_and_no_mention()
    {
        var north = North(new ScoringCase(40).Name(7, MentionKind.NearMiss, "north"));
        Assert.That(north.Mentions, Is.Zero);
        Assert.That(north.Certificate!.NearMisses, Is.EqualTo(new[] { 7 }));
        Assert.That(north.Certificate.Forms["en"], Is.EqualTo(new[] { "North" }));
    }

    [Test]
    public void Core_topic_absent_beside_its_siblings_is_level_2()
    {
        var north = North(Siblings(new ScoringCase(40, state: "DDD")));
        Assert.That((north.Level, north.Status), Is.EqualTo((2, SilenceStatus.NotTestable)));
    }

    [Test]
    public void A_topic_that_all_references_mention_is_significantly_silent()
    {
        var speech = Siblings(new ScoringCase(40, state: "DDD"));
        speech.References = ScoringCase.Corpus(60, 60);
        var scores = speech.Score();
        var north = scores.Topics.Single(t => t.Topic == "north");
        Assert.That(north.P, Is.EqualTo(1 - (60.5 / 61)).Within(1e-12));
        Assert.That((north.Level, north.Status, north.Adjusted), Is.EqualTo((3, SilenceStatus.Silent, north.P)));
        Assert.That(north.SurpriseBits, Is.EqualTo(-Math.Log2(.5 / 61)).Within(1e-9));
        Assert.That(scores.Silence.Index, Is.EqualTo(north.SurpriseBits));
        Assert.That(scores.Silence.Score, Is.EqualTo(100));
        Assert.That(scores.Silence.IndexLow, Is.LessThan(scores.Silence.Index));
    }

    [Test]
    public void A_topic_that_a_quarter_of_the_references_mention_cannot_be_tested()
    {
        var speech = Siblings(new ScoringCase(40, state: "DDD"));
        speech.References = ScoringCase.Corpus(60, 15);
        var scores = speech.Score();
        var north = scores.Topics.Single(t => t.Topic == "north");
        Assert.That((north.Level, north.Status, north.Adjusted), Is.EqualTo((2, SilenceStatus.NotTestable, (double?)null)));
        Assert.That(north.Sentence, Does.Contain("15 of 60 comparable earlier speeches mention it, P(none) = 0.746").And.EndsWith("even silence could not have been significant."));
        Assert.That((scores.Silence.Index, scores.Silence.Score), Is.EqualTo((0.0, (double?)null)));
    }

    [Test]
    public void References_of_the_same_year_or_later_are_not_used()
    {
        var speech = new ScoringCase(40, state: "DDD", date: "2020") { References = ScoringCase.Corpus(63, 63) };
        var expectation = North(speech).Grounds.Single(g => g.Name == "expectation");
        Assert.That(expectation.Detail, Does.Contain("21 of 21"), "2017 to 2019 of nine years with seven speeches each");
    }

    [TestCase("2020", "42 of 42 comparable earlier speeches since 2020 mention it")]
    [TestCase("2022-02", "21 of 21 comparable earlier speeches since 2022-02 mention it")]
    [TestCase("2024", "only 14 earlier references since 2024, 20 are needed")]
    public void References_from_before_the_day_the_user_names_are_not_used(string since, string found)
    {
        var speech = new ScoringCase(40, state: "DDD") { References = ScoringCase.Corpus(63, 63), Since = Date(since) };
        Assert.That(North(speech).Grounds.Single(g => g.Name == "expectation").Detail, Does.StartWith(found));
    }

    [TestCase("2020", "raised in 1 of 6 earlier speeches here since 2020, last in 2024 (S007)")]
    [TestCase("2025", "never raised in 1 earlier speeches here since 2025")]
    [TestCase("2026", "no earlier speech of this state at this venue since 2026 is known")]
    public void Own_record_begins_on_the_day_the_user_names(string since, string found)
    {
        var speech = new ScoringCase(40) { References = ScoringCase.Corpus(63, 8), Since = Date(since) };
        Assert.That(North(speech).Grounds.Single(g => g.Name == "own-record").Detail, Is.EqualTo(found));
    }

    [TestCase("2023-06-30", false)]
    [TestCase("2023-07-01", true)]
    [TestCase("2023", true)]
    public void A_topic_is_asked_only_of_speeches_that_could_know_it(string date, bool asked)
    {
        var speech = new ScoringCase(40, state: "DDD", date: date) { References = ScoringCase.Corpus(63, 63, "young") };
        Assert.That(speech.Score().Topics.Any(topic => topic.Topic == "young"), Is.EqualTo(asked));
    }

    [Test]
    public void References_that_could_not_know_the_topic_are_not_asked()
    {
        var speech = new ScoringCase(40) { References = ScoringCase.Corpus(270, 270, "young") };
        var young = speech.Score().Topics.Single(topic => topic.Topic == "young");
        Assert.That(young.Grounds.Single(g => g.Name == "expectation").Detail, Does.StartWith("90 of 90"), "2023 to 2025 of nine years with thirty speeches each");
        Assert.That(young.Grounds.Single(g => g.Name == "own-record").Detail, Does.StartWith("raised in 13 of 13"));
    }

    [TestCase("2019-05-02", "not on the programme of CONF whole", "on the programme of CONF whole")]
    [TestCase("2021-05-02", "core for this venue (genre expectation): It is on the agenda", "on the programme of CONF part")]
    [TestCase("2023-05-02", "core for this venue (genre expectation): It is on the agenda", "expected at this genre of venue (genre expectation): It is on the agenda")]
    [TestCase("2024-05-02", "core for this venue (genre expectation): It is on the agenda", "expected at this genre of venue (genre expectation): It is on the agenda")]
    public void What_no_programme_lists_the_genre_expects(string date, string north, string south)
    {
        var topics = new ScoringCase(40, date: date).Score().Topics;
        string Declared(string id) => topics.Single(topic => topic.Topic == id).Grounds.Single(ground => ground.Name == "declared").Detail;
        Assert.That((Declared("north"), Declared("south")), Is.EqualTo((north, south)));
    }

    [Test]
    public void Own_acts_on_the_silent_topic_make_it_interested()
    {
        var north = North(Siblings(new ScoringCase(40)));
        Assert.That((north.Level, north.Status), Is.EqualTo((4, SilenceStatus.Interested)));
        Assert.That(north.OwnActs, Is.EqualTo(new[] { "L1", "L2", "L3" }), "L4 became known later");
        Assert.That(north.Sentence, Does.EndWith("whether that is intended the tool can't judge."));
        Assert.That(North(Siblings(new ScoringCase(40, date: "2022-05-25"))).Level, Is.EqualTo(2), "before the acts");
    }

    [Test]
    public void Own_record_names_the_last_mention()
    {
        var speech = new ScoringCase(40) { References = ScoringCase.Corpus(63, 8) };
        var own = North(speech).Grounds.Single(g => g.Name == "own-record");
        Assert.That(own.Detail, Is.EqualTo("raised in 2 of 9 earlier speeches here, last in 2024 (S007)"));
        Assert.That(own.Speaks, Is.False);
    }

    [Test]
    public void A_named_topic_is_confirmatory()
    {
        var speech = new ScoringCase(40) { NamedTopics = ["space"] };
        Assert.That(speech.Score().Topics.Where(t => t.Confirmatory).Select(t => t.Topic), Is.EquivalentTo(new[] { "north", "space" }));
    }

    [Test]
    public void Short_texts_are_compared_with_windows_as_short()
    {
        // Every reference mentions the topic in its first and its fourth block only; half of all windows of two blocks miss both.
        var speech = new ScoringCase(8, state: "DDD") { References = ScoringCase.Corpus(200, 200) };
        var used = North(speech).Grounds.Single(g => g.Name == "expectation").P;
        Assert.That(used, Is.InRange(.4, .9));
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    private static TopicSilence North(ScoringCase speech) => speech.Score().Topics.Single(t => t.Topic == "north");

    private static ScoringCase Siblings(ScoringCase speech)
    {
        for (var i = 10; i < 13; i++) speech.Name(i, MentionKind.Topic, "south");
        return speech;
    }
}
