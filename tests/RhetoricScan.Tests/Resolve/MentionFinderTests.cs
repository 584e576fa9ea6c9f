using System.Collections.Immutable;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Resolve;

/// <summary>Traps of the finder, on a catalogue of a few rows.</summary>
internal sealed class MentionFinderTests
{
    private static readonly CatalogueSet Catalogues = new(new CatalogueRows
    {
        ActorNames = Some.Rows(
            Actor("USA", "US") with { CaseSensitive = true },
            Actor("USA", "United States"),
            Actor("IND", "Indian*"),
            Actor("IND", "Indian Ocean") with { Kind = ActorNameKind.Exclusion },
            Actor("PRK", "북한", "ko"),
            Actor("KOR", "정부", "ko") with { Kind = ActorNameKind.Organ, Condition = FormCondition.None with { Speakers = ["KOR"] } },
            Actor("rok-jpn", "한·일", "ko"),
            Actor("PRK", "Republic") with { CaseSensitive = true, Condition = FormCondition.None with { Speakers = ["PRK"] } },
            Actor("RUS", "Medvedev") with { Kind = ActorNameKind.Person, From = new DateOnly(2008, 5, 7), To = new DateOnly(2012, 5, 7) }),
        BodyNames = Some.Rows(
            Body("iaea", "IAEA"),
            Body("npt", "NPT"),
            Body("npt", "the Treaty") with { Condition = FormCondition.None with { AfterName = true } },
            Body("npt", "the Treaty on") with { Exclusion = true },
            Body("ctbt", "CTBT"),
            Body("ctbt", "the Treaty") with { Condition = FormCondition.None with { AfterName = true } },
            Body("iaea", "the Agency") with { Condition = FormCondition.None with { AfterName = true } },
            Body("infcirc153.p14", "Article 14") with { Condition = FormCondition.None with { Near = ["safeguard*"] } }),
        TopicNames = Some.Rows(
            Topic("iran", "Iran*", TopicTier.Direct),
            Topic("dprk", "Northeast Asia", TopicTier.NearMiss),
            Topic("iran", "Iran Air", TopicTier.Exclusion)),
    });

    private static readonly MentionFinder Finder = new(Catalogues, new CueLists([KeyValuePair.Create("ko/particle", ImmutableArray.Create("이", "에"))]));

    [TestCase("They told us that the US and the United States agree.", "USA:US USA:United States")]
    [TestCase("STOP LYING TO US\nthey told us", "")]
    [TestCase("THE US AND NATO LIE\nnothing here", "USA:US")]
    [TestCase("Ships in the Indian Ocean and Indian ships", "IND:Indian")]
    [TestCase("The Agency was told. The IAEA knows; the Agency reports", "iaea:IAEA iaea:the Agency")]
    [TestCase("The NPT and the CTBT bind us\nwe keep the Treaty", "npt:NPT ctbt:CTBT ctbt:the Treaty")]
    [TestCase("The CTBT and the NPT bind us\nwe keep the Treaty", "ctbt:CTBT npt:NPT npt:the Treaty")]
    [TestCase("We signed the CTBT\nthe NPT is old; the Treaty stands", "ctbt:CTBT npt:NPT npt:the Treaty")]
    [TestCase("The NPT binds us\nwe signed the Treaty on fishing", "npt:NPT")]
    [TestCase("We keep the Treaty", "")]
    [TestCase("Article 14 speaks of rights", "")]
    [TestCase("Article 14 of the safeguards agreement", "infcirc153.p14:Article 14")]
    [TestCase("Iran Air flies over Iran's north and Northeast Asia", "iran:Iran dprk:Northeast Asia")]
    [TestCase("The Republic and Medvedev", "")]
    [TestCase("US-led coalition", "USA:US")]
    public void Finder_finds(string text, string expected) => Assert.That(Find(Some.Words(text, metadata: Some.Speaker("RUS"))), Is.EqualTo(expected));

    [Test]
    public void Korean_particles_do_not_hide_a_name_and_a_mountain_is_no_state() =>
        Assert.That(Find(Some.Words("북한이 북한산에 왔다", "ko")), Is.EqualTo("PRK:북한이"));

    [TestCase("정부에 말한다", "KOR:정부에")]
    [TestCase("북한 정부에 말한다", "PRK:북한")]
    [TestCase("북한이 정부에 말한다", "PRK:북한이 KOR:정부에")]
    public void An_organ_without_its_state_is_the_speakers_own(string text, string expected) =>
        Assert.That(Find(Some.Words(text, "ko", Some.Speaker("KOR"))), Is.EqualTo(expected));

    [TestCase("한·일 관계", "rok-jpn:한·일")]
    [TestCase("한ㆍ일 관계", "rok-jpn:한ㆍ일")]
    [TestCase("그가 한 일", "")]
    public void Syllables_of_states_are_joined_by_a_mark(string text, string expected) =>
        Assert.That(Find(Some.Words(text, "ko")), Is.EqualTo(expected));

    [Test]
    public void A_speaker_of_that_state_means_itself_by_the_republic() =>
        Assert.That(Find(Some.Words("Our Republic stands", metadata: Some.Speaker("PRK"))), Is.EqualTo("PRK:Republic"));

    [Test]
    public void A_name_counts_in_its_years_and_always_without_a_date()
    {
        Assert.That(Find(Some.Words("Medvedev spoke", metadata: Some.Speaker("RUS", "2010-09"))), Is.EqualTo("RUS:Medvedev"));
        Assert.That(Find(Some.Words("Medvedev spoke", metadata: SpeechMetadata.None)), Is.EqualTo("RUS:Medvedev"));
    }

    [TestCase("IAEA General Conference", "iaea:the Agency")]
    [TestCase("Annual fair", "")]
    [TestCase(null, "")]
    public void A_body_is_named_by_the_venue(string? venue, string expected) =>
        Assert.That(Find(Some.Words("we told the Agency", metadata: SpeechMetadata.None with { Venue = venue })), Is.EqualTo(expected));

    [Test]
    public void A_near_miss_is_marked_as_one() =>
        Assert.That(Finder.Find(Some.Words("Northeast Asia")).Single().Kind, Is.EqualTo(MentionKind.NearMiss));

    private static string Find(AnnotatedSpeech annotated) =>
        string.Join(' ', Finder.Find(annotated).Select(mention => $"{mention.EntityId}:{annotated.TextOf(mention.Span)}"));

    private static ActorName Actor(string id, string form, string language = "en") => new() { Actor = id, Language = language, Form = form, Kind = ActorNameKind.Name };

    private static BodyName Body(string id, string form) => new() { Body = id, Language = "en", Form = form, Face = BodyFace.Either, CaseSensitive = true };

    private static TopicName Topic(string id, string form, TopicTier tier) => new() { Topic = id, Language = "en", Form = form, Tier = tier };
}
