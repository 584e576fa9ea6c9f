using NUnit.Framework;
using RhetoricScan.Annotate.Segment;
using RhetoricScan.Languages;

namespace RhetoricScan.Tests.Annotate;

public sealed class RuleSegmenterTests
{
    [TestCase("en", "We don't accept the so-called rules.", "We do n't accept the so - called rules .")]
    [TestCase("en", "Under S/RES/1718 (2006) and INFCIRC/153, inspections go on.", "Under S/RES/1718 ( 2006 ) and INFCIRC/153 , inspections go on .")]
    [TestCase("en", "The U.S. and the D.P.R.K. met at 5 p.m.", "The U.S. and the D.P.R.K. met at 5 p.m.")]
    [TestCase("en", "“Russia’s treaty” cost $1.5bn, or 2,500 jobs…", "“ Russia ’s treaty ” cost $ 1.5bn , or 2,500 jobs …")]
    [TestCase("en", "**Key point:** see https://example.org/a.b, #Peace 👍🏽!", "** Key point : ** see https://example.org/a.b , #Peace 👍🏽 !")]
    [TestCase("ru", "Мы по-прежнему «за» договор (ДНЯО) и т.д.", "Мы по-прежнему « за » договор ( ДНЯО ) и т.д.")]
    [TestCase("ko", "우리는 \"평화\"를 원합니다.", "우리는 \" 평화 \" 를 원합니다 .")]
    public void Words_come_apart_as_in_the_treebanks(string language, string text, string expected) =>
        Assert.That(string.Join(' ', new RuleSegmenter(LanguagePack.Of(language)).Segment(text).Tokens.Select(t => t.In(text).ToString())), Is.EqualTo(expected));

    [TestCase("en", "Mr. Lavrov spoke. The U.S. The answer was no.", "Mr. Lavrov spoke.|The U.S.|The answer was no.")]
    [TestCase("en", "\"It is over!\" he said. (Applause.) Thank you", "\"It is over!\" he said.|(Applause.)|Thank you")]
    [TestCase("en", "See para. 5 of INFCIRC/153. It binds the U.S. Government.", "See para. 5 of INFCIRC/153.|It binds the U.S. Government.")]
    [TestCase("en", "1. First point. 2. Second point.", "1. First point.|2. Second point.")]
    [TestCase("en", "We met on Jan. 5 in Geneva… Nobody came?! Nobody.", "We met on Jan. 5 in Geneva…|Nobody came?!|Nobody.")]
    [TestCase("ru", "Г-н Председатель! В 2024 г. мы говорили об этом. Это так.", "Г-н Председатель!|В 2024 г. мы говорили об этом.|Это так.")]
    [TestCase("ko", "감사합니다.우리는 평화를 원합니다. 끝.", "감사합니다.|우리는 평화를 원합니다.|끝.")]
    public void Sentences_end_where_a_reader_ends_them(string language, string text, string expected) => Assert.That(Sentences(language, text), Is.EqualTo(expected));

    [TestCase("We call on all\nstates to ratify\nthe Treaty. It is\ntime.", "We call on all\nstates to ratify\nthe Treaty.|It is\ntime.")]
    [TestCase("  First paragraph\n  Second paragraph", "First paragraph|Second paragraph")]
    [TestCase("Points:\n• one\n• two", "Points:|• one|• two")]
    [TestCase("The region waits, with all that it has and all that it hopes, for the troops of a Kenya-led\n\nmission now. They stayed.", "The region waits, with all that it has and all that it hopes, for the troops of a Kenya-led\n\nmission now.|They stayed.")]
    [TestCase("first this;\n\nthen that", "first this;|then that")]
    [TestCase("Statement by the Minister\nMr. President,\n\nWe meet", "Statement by the Minister|Mr. President,|We meet")]
    public void Line_ends_part_paragraphs_only_where_they_mean_it(string text, string expected) => Assert.That(Sentences("en", text), Is.EqualTo(expected));

    private static string Sentences(string language, string text)
    {
        var result = new RuleSegmenter(LanguagePack.Of(language)).Segment(text);
        return string.Join('|', result.Sentences.Select(s => text[result.Tokens[s.First].Start..result.Tokens[s.End - 1].End]));
    }
}
