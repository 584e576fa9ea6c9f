using NUnit.Framework;
using RhetoricScan.Ingest.Transcripts;

namespace RhetoricScan.Tests.Ingest.Transcripts;

/// <summary>Transcripts of our own invention: what is left when everything that is not the speech is taken out.</summary>
public sealed class TranscriptReaderTests
{
    private const string Interview = """
        Interview with the Minister for Rivers, Lake City, 3 May 2031

        Question: Minister, your neighbours say you closed the locks. Did you?

        Who will pay?

        MINISTER ARDEN: We never closed a lock. (Laughter.) They did.

        Q: And the dams?

        MINISTER ARDEN: The dams are ours.
        """;

    private const string PressConference = """
        PRESS CONFERENCE ON THE DELTA

        MODERATOR: Good morning. Three statements, then questions.

        PRESIDENT OKAMI: We stand by the treaty. [Applause]

        Prime Minister Vell: So do we, with regret.

        MS. TANNER: The inspectors found nothing.

        Q    Madam, which treaty?

        PRESIDENT OKAMI (as interpreted): The river treaty.

        11:40 A.M. EST
        """;

    private const string Verbatim = """
        The President: I now give the floor to the representative of Lowland.

        Mr. Harrow (Lowland) (spoke in French): Mr. President: we thank you. The pact is broken.

        The President: I thank the representative of Lowland. I call on the representative of Upland.

        Ms. Ilse (Upland): We reject that.
        """;

    private const string Russian = """
        Вопрос: Кто закрыл шлюзы?
        А.Б.Речной: Мы шлюзов не закрывали. (Смех в зале.) Их закрыли соседи.
        Вопрос (перевод с английского): А плотины?
        А.Б.Речной: Плотины наши. (Аплодисменты)
        """;

    private const string RussianInOneLine =
        "События Встреча о реках 3 мая 2031 года 15:00 Озёрск П.Водный Водный Пётр Ильич губернатор края : Реки чистые. А.Речной: Кто это проверил? П.Водный: Мы сами. Реплика: Не верим! А.Речной: Проверим ещё раз.";

    private const string Korean = """
        기자: 수문을 누가 닫았습니까?

        강하늘 장관: 우리는 수문을 닫지 않았습니다. (웃음) 이웃이 닫았습니다.

        홍길순 기자(강물신문) 댐은 어떻습니까?

        강하늘 장관: 댐은 우리 것입니다. (박수)
        """;

    [TestCase(Interview, "We never closed a lock. They did. The dams are ours.")]
    [TestCase(PressConference, "We stand by the treaty. So do we, with regret. The inspectors found nothing. The river treaty.")]
    [TestCase(Verbatim, "Mr. President: we thank you. The pact is broken. We reject that.")]
    [TestCase(Russian, "Мы шлюзов не закрывали. Их закрыли соседи. Плотины наши.")]
    [TestCase(RussianInOneLine, "Реки чистые. Кто это проверил? Мы сами. Проверим ещё раз.")]
    [TestCase(Korean, "우리는 수문을 닫지 않았습니다. 이웃이 닫았습니다. 댐은 우리 것입니다.")]
    public void Questions_labels_and_notes_are_no_speech(string text, string spoken) => Assert.That(Spoken(text, SpeakerChoice.All), Is.EqualTo(spoken));

    [TestCase(PressConference, "Vell", "So do we, with regret.")]
    [TestCase(PressConference, "Tanner", "The inspectors found nothing.")]
    [TestCase(Verbatim, "Upland", "We reject that.")]
    [TestCase(Verbatim, "land", "")]
    [TestCase(Verbatim, "The President", "I now give the floor to the representative of Lowland. I thank the representative of Lowland. I call on the representative of Upland.")]
    [TestCase(Verbatim, "Joan Harrow", "Mr. President: we thank you. The pact is broken.")]
    [TestCase(RussianInOneLine, "Речной", "Кто это проверил? Проверим ещё раз.")]
    [TestCase(Korean, "강하늘", "우리는 수문을 닫지 않았습니다. 이웃이 닫았습니다. 댐은 우리 것입니다.")]
    public void One_speaker_can_be_asked_for_by_name_or_country(string text, string name, string spoken) =>
        Assert.That(Spoken(text, new SpeakerChoice(true, name)), Is.EqualTo(spoken));

    [TestCase("Lena Vell", "So do we, with regret.")]
    [TestCase(null, "We stand by the treaty. The river treaty.")]
    public void Without_a_name_it_is_the_speaker_of_the_metadata_or_the_one_with_most_words(string? known, string spoken) =>
        Assert.That(Spoken(PressConference, new SpeakerChoice(true), known), Is.EqualTo(spoken));

    [Test]
    public void A_name_that_does_not_speak_leaves_nobody()
    {
        var transcript = TranscriptReader.Read(PressConference, null, new SpeakerChoice(true, "Nobody"));
        Assert.That(transcript.Speakers.Select(speaker => (speaker.Name, speaker.IsCounted)), Is.EqualTo(new[] { ("PRESIDENT OKAMI", false), ("Prime Minister Vell", false), ("MS. TANNER", false) }));
    }

    [TestCase("Mr. President: let me be clear. The question: who pays? Three points: peace, law, trust.")]
    [TestCase("Excellencies,\n\nPeace: we want it.\n\nClimate Change: we fight it.\n\nMy answer: yes.\n\n1. First.\n\n2. Second.\n\n3. Third.")]
    [TestCase("as was said in the words of\nPresident Elm: we do this not because it\nis easy, and the people of\nGreat Britain: we salute you, and all of\nyou who came, as I said, to\nthe hall (as in 1945) and to (in the case of applause for all who earned it today) us")]
    [TestCase("Мы скажем прямо: как писал О.Генри: «Дело не в дороге». Вопрос: кто виноват? Никто.")]
    [TestCase("존경하는 의장님: 감사합니다. 우리의 답은 (한국) 평화입니다.")]
    [TestCase("Today we announce:\n\n- The River Action Facility (RAF): 12 projects.\n\n- The Lake Fund (LF): 3 projects.\n\nThe President: a portrait.")]
    [TestCase("It covers 12 km² and 10³ m³ of Resolution 2231 (2015) and [sic] and A/RES/77/1 [the pact].")]
    public void A_plain_speech_is_left_alone(string text)
    {
        var transcript = TranscriptReader.Read(text, null, SpeakerChoice.All);
        Assert.That(transcript.Structure, Is.Empty);
        Assert.That(transcript.SpokenTextOf(text), Is.SameAs(text));
    }

    [Test]
    public void A_question_ends_with_its_paragraph_where_no_answer_is_labelled() =>
        Assert.That(Spoken("Question: Who pays?\n\nWe pay.\n\nAlways.\n\nQuestion: How much?\n\nEnough.", SpeakerChoice.All), Is.EqualTo("We pay. Always. Enough."));

    [Test]
    public void A_long_opening_before_the_first_question_is_the_speaker_and_goes_where_the_speaker_goes()
    {
        var opening = string.Join(' ', Enumerable.Repeat("We keep the river clean for all.", 12));
        var text = $"{opening}\n\nQuestion: Since when?\n\nAnna Arden: Since spring.\n\nQuestion: And you, sir?\n\nBo Vell: No.";
        Assert.That(Spoken(text, new SpeakerChoice(true), "Anna Arden"), Is.EqualTo($"{opening} Since spring."));
        Assert.That(Spoken(text, new SpeakerChoice(true, "Vell"), "Anna Arden"), Is.EqualTo("No."));
    }

    [Test]
    public void The_chair_who_takes_over_behind_a_speech_is_not_the_speaker()
    {
        var speech = string.Join(' ', Enumerable.Repeat("We keep the river clean for all.", 40));
        Assert.That(Spoken($"{speech}\n\nThe Acting President: On behalf of the Assembly, I thank the speaker.\n\nThe meeting is closed.", SpeakerChoice.All), Is.EqualTo(speech));
        Assert.That(Spoken("THE PRESIDENT: We keep it clean.\n\nQ: Why?\n\nTHE PRESIDENT: For all.", SpeakerChoice.All), Is.EqualTo("We keep it clean. For all."));
    }

    [TestCase("**Q:** Why now?\n\n**Anna Arden:** Because.", "Because.")]
    [TestCase("**Question:**\nWhy now?\n\n**Answer:**\nBecause.", "Because.")]
    [TestCase("Q\tWhy now?\n\nA: Because.", "Because.")]
    [TestCase("[기자] 왜 지금입니까?\n\n[답변] 때가 되었습니다.", "때가 되었습니다.")]
    [TestCase("기 자) 왜 지금입니까?\n\n대통령) 때가 되었습니다.", "때가 되었습니다.")]
    [TestCase("○ 기자 왜 지금입니까?\n\n○대통령 강하늘  때가 되었습니다.\n\n○ 기자 정말입니까?\n\n○대통령 강하늘  예.", "때가 되었습니다. 예.")]
    [TestCase("Вопрос: Почему?\r\n\r\nСергей Речной: Пора.", "Пора.")]
    [TestCase("Г-н Речной (Низина) (говорит по-русски): Пакт нарушен.", "Пакт нарушен.")]
    public void Labels_come_in_many_shapes(string text, string spoken) => Assert.That(Spoken(text, SpeakerChoice.All), Is.EqualTo(spoken));

    [TestCase("Unofficial translation\n\nWe meet.", "We meet.", StructureKind.DeliveryNote)]
    [TestCase("[Check against delivery!]\nWe meet.", "We meet.", StructureKind.DeliveryNote)]
    [TestCase("We meet. (As prepared for delivery)", "We meet.", StructureKind.DeliveryNote)]
    [TestCase("*Неофициальный перевод*\n\nМы встретились.", "Мы встретились.", StructureKind.DeliveryNote)]
    [TestCase("(비공식 번역)\n\n우리는 만났습니다.", "우리는 만났습니다.", StructureKind.DeliveryNote)]
    [TestCase("We meet. (Prolonged applause) We part.", "We meet. We part.", StructureKind.StageNote)]
    [TestCase("We meet.\n\n(일동 박수)\n\nWe part.", "We meet. We part.", StructureKind.StageNote)]
    public void Notes_are_found_in_plain_speeches_too(string text, string spoken, StructureKind kind)
    {
        Assert.That(Spoken(text, SpeakerChoice.All), Is.EqualTo(spoken));
        Assert.That(TranscriptReader.Read(text, null, SpeakerChoice.All).Structure.Select(part => part.Kind), Is.All.EqualTo(kind));
    }

    [Test]
    public void Footnotes_and_their_marks_are_no_speech()
    {
        const string text = "The pact[1] holds.² We said so [3].\n\n[1] Signed at Lake City,\nthen amended.\n² See the protocol.\n[3]: Letter of May.\n[9] is a seat.";
        Assert.That(Spoken(text, SpeakerChoice.All), Is.EqualTo("The pact holds. We said so . [9] is a seat."));
    }

    [Test]
    public void Numbers_of_paragraphs_are_no_speech_but_counted_points_are()
    {
        var paragraphs = string.Join("\n\n", Enumerable.Range(12, 9).Select(number => $"{number}. The Conference met."));
        Assert.That(Spoken(paragraphs, SpeakerChoice.All), Is.EqualTo(string.Join(' ', Enumerable.Repeat("The Conference met.", 9))));
    }

    [Test]
    public void Headings_are_left_out_of_transcripts_only()
    {
        const string heading = "# On rivers\n\nWe meet.";
        Assert.That(Spoken(heading, SpeakerChoice.All), Is.EqualTo("# On rivers We meet."));
        Assert.That(Spoken(heading + "\n\nQ: Why?\n\nMS. ARDEN: Because.\n\nPART TWO\n\nStill so.", new SpeakerChoice(true)), Is.EqualTo("Because. Still so."));
    }

    [Test]
    public void Offsets_and_line_ends_stay_and_words_are_counted_by_kind()
    {
        var text = Interview.ReplaceLineEndings("\r\n");
        var transcript = TranscriptReader.Read(text, null, SpeakerChoice.All);
        var spoken = transcript.SpokenTextOf(text);
        Assert.That(spoken, Has.Length.EqualTo(text.Length));
        Assert.That(spoken.IndexOf("The dams", StringComparison.Ordinal), Is.EqualTo(text.IndexOf("The dams", StringComparison.Ordinal)));
        Assert.That(spoken.Count(c => c == '\n'), Is.EqualTo(text.Count(c => c == '\n')));
        Assert.That(transcript.WordsLeftOut(text), Is.EqualTo(new[]
        {
            (StructureKind.Question, 16), (StructureKind.Preamble, 11), (StructureKind.Label, 6), (StructureKind.StageNote, 1),
        }));
    }

    private static string Spoken(string text, SpeakerChoice choice, string? known = null) =>
        string.Join(' ', TranscriptReader.Read(text, known, choice).SpokenTextOf(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
