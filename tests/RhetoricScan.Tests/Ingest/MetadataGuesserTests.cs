using System.Collections.Immutable;
using NUnit.Framework;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.Ingest.Guesses;
using RhetoricScan.Ingest.Transcripts;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Tests.Ingest;

/// <summary>Heads of our own invention: what they give away, and what they do not.</summary>
public sealed class MetadataGuesserTests
{
    private static readonly ImmutableArray<Venue> Venues = CatalogueLoader.Load(ModelDirectory.Open()).Venues;
    private const string Body = "\n\nMr. President,\n\nWe keep the river clean for all who live on it.\n";

    [TestCase("STATEMENT BY\n\nHIS EXCELLENCY MR. ANTON VELL\nPRESIDENT OF THE REPUBLIC OF LOWLAND\n\nLAKE CITY, 3 MAY 2031", "2031-05-03", "Anton Vell", "LAKE CITY", null)]
    [TestCase("Statement by H.E. Dr. Joan Harrow, Minister of Rivers,\nat the Conference of Rivers\nMay 3rd, 2031", "2031-05-03", "Joan Harrow", null, "Statement by H.E. Dr. Joan Harrow, Minister of Rivers,")]
    [TestCase("🎙 Foreign Minister Joan Harrow’s remarks at the Rivers Forum (Lake City, May 3, 2031)", "2031-05-03", "Joan Harrow", "Lake City", "Foreign Minister Joan Harrow’s remarks at the Rivers Forum (Lake City, May 3, 2031)")]
    [TestCase("Выступление Министра иностранных дел А.Б.Речного на форуме, Озёрск, 3 мая 2031 года", "2031-05-03", "А.Б.Речного", "Озёрск", "Выступление Министра иностранных дел А.Б.Речного на форуме, Озёрск, 3 мая 2031 года")]
    [TestCase("Интервью Министра С.В.Водова газете «Река»\n03.05.2031", "2031-05-03", "С.В.Водов", null, "Интервью Министра С.В.Водова газете «Река»")]
    [TestCase("Брифинг официального представителя М.П.Водовой, 3 мая 2031 г.", "2031-05-03", "М.П.Водова", null, "Брифинг официального представителя М.П.Водовой, 3 мая 2031 г.")]
    [TestCase("강하늘 대통령 강의 날 기념사\n2031년 5월 3일", "2031-05-03", "강하늘", null, "강하늘 대통령 강의 날 기념사")]
    [TestCase("# Keynote address to the Rivers Forum\n\nMay 2031", "2031-05", null, null, "Keynote address to the Rivers Forum")]
    public void A_head_gives_title_date_speaker_and_place(string head, string? date, string? speaker, string? venue, string? title)
    {
        var guess = Guess(head + Body);
        Assert.That(guess.Date?.ToString(), Is.EqualTo(date));
        Assert.That(guess.Speaker, Is.EqualTo(speaker));
        Assert.That(guess.Venue, Is.EqualTo(venue));
        if (title is not null) Assert.That(guess.Title, Is.EqualTo(title));
    }

    [TestCase("On 11 September 2001 we all learned that rivers do not protect us, and since 24 February 2022 we know it again.\n\nWe stand together.")]
    [TestCase("Mr. President,\n\n3 May 2031\n\nStatement by H.E. Mr. Anton Vell")]
    [TestCase("I begin my statement with a greeting to His Excellency Mr. Anton Vell and\nto the people whom I met in the General Assembly on 3 May 2031")]
    [TestCase("His Excellency Mr. Anton Vell, President of the 90th Session of the General Assembly,\n\nWe keep the river clean.")]
    [TestCase("Laws, rivers and lakes, 31 February 2031\n\nWe keep them.")]
    public void A_speech_without_a_head_gives_nothing_but_perhaps_a_venue(string body)
    {
        var guess = Guess(body);
        Assert.That((guess.Date, guess.Speaker, guess.Title), Is.EqualTo(((PartialDate?)null, (string?)null, (string?)null)));
    }

    [TestCase("Statement at the\nConference on Disarmament\nGeneva", "CD")]
    [TestCase("Statement at the General Debate of the United Nations General Assembly", "UNGA")]
    [TestCase("Statement on the first principles of munificence", null)]
    public void A_known_venue_is_given_by_its_id(string head, string? id) => Assert.That(Guess(head + Body).Venue, Is.EqualTo(id));

    [Test]
    public void The_page_head_of_a_transcript_in_one_line_gives_date_place_and_speaker()
    {
        var guess = Guess("События Встреча о реках 3 мая 2031 года 15:00 Озёрск, Ратуша П.Водный: Реки чистые. А.Речной: Кто проверил? П.Водный: Мы проверили сами.");
        Assert.That((guess.Date?.ToString(), guess.Venue, guess.Speaker), Is.EqualTo(("2031-05-03", "Озёрск, Ратуша", "П.Водный")));
    }

    [Test]
    public void The_speaker_of_a_transcript_is_the_one_with_most_words_and_an_office_alone_is_nobody()
    {
        Assert.That(Guess("Q: Why?\n\nMINISTER ARDEN: Because we must.\n\nMR. VELL: No.").Speaker, Is.EqualTo("Minister Arden"));
        const string two = "Q: Why?\n\nMINISTER ARDEN: Because we must.\n\nMR. VELL: No.";
        Assert.That(MetadataGuesser.Guess(two, TranscriptReader.Read(two, null, new SpeakerChoice(true, "Vell")), SpeechMetadata.None, []).Speaker, Is.EqualTo("Mr. Vell"));
        Assert.That(Guess("질문 : 왜?\n\n답변 : 때가 되었습니다.").Speaker, Is.Null);
        Assert.That(Guess("Q: Why?\n\nTHE PRESIDENT: Because we must.").Speaker, Is.Null);
    }

    [Test]
    public void What_is_known_is_not_guessed()
    {
        var known = new SpeechMetadata { Title = "t", Speaker = "s", Venue = "v", Date = new PartialDate(new DateOnly(2031, 1, 1), DatePrecision.Year) };
        Assert.That(new MetadataGuesses(Guess("Statement by H.E. Mr. Anton Vell\nLake City, 3 May 2031" + Body, known), false).IsEmpty);
    }

    private static SpeechMetadata Guess(string body, SpeechMetadata? known = null) =>
        MetadataGuesser.Guess(body, TranscriptReader.Read(body, null, SpeakerChoice.All), known ?? SpeechMetadata.None, Venues);
}
