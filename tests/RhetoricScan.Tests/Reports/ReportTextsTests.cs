using System.Text.RegularExpressions;
using NUnit.Framework;
using RhetoricScan.Detect.Rules;
using RhetoricScan.IO.Models;
using RhetoricScan.Reports;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Reports;

public sealed partial class ReportTextsTests
{
    private static readonly ReportTexts _english = ReportTexts.For("en");
    private static readonly ReportTexts _korean = ReportTexts.For("ko");

    [Test]
    public void Languages_have_the_same_keys() => Assert.That(_korean.Keys, Is.EquivalentTo(_english.Keys));

    [Test]
    public void Languages_fill_the_same_places() => Assert.That(
        _english.Keys.Where(key => !PlacesOf(_english[key]).SetEquals(PlacesOf(_korean[key]))), Is.Empty);

    [Test]
    public void Korean_texts_are_Korean() => Assert.That(
        _korean.Keys.Where(key => !HangulPattern().IsMatch(_korean[key]) && LatinWordPattern().IsMatch(_korean[key])), Is.Empty);

    [Test]
    public void Every_text_is_used_somewhere()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Repository.PathOf("src"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)).Select(File.ReadAllText));
        string[] composed = ["label.", "subtype.", "form.", "voice.", "status.", "state.", "ground.", "language.", "victimization", "appropriation", "silence", "compare.by.", "effect.", "clue.", "rule.", "said.", "setting.", "side.", "why.", "genre.", "period.", "profile.", "item.", "measure."];
        Assert.That(_english.Keys.Where(key => !composed.Any(key.StartsWith) && !sources.Contains($"\"{key}\"", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("Told as harmed: the norm it guards (the weaker form).", "피해자로 그려진 쪽: 자국이 지킨다는 규범(약한 형태).")]
    [TestCase("few: the concentration rests on 7 rows of blame.", "적음: 집중도는 비난 7건에 근거한다.")]
    [TestCase("core for this venue (genre expectation): It is new.", "이 회의의 핵심 의제(장르상 기대): It is new.")]
    [TestCase("raised in 4 of 9 earlier speeches here since 2015, last in 2019 (RUS_74_2019)", "2015 이후의 이전 연설 9편 중 4편에서 언급, 마지막 언급: 2019(RUS_74_2019)")]
    [TestCase("2 of 30 comparable earlier speeches since 2015 mention it, P(none) = 0.9 [0.9 to 0.9 over the steps: no filter: 2 of 30, P(none) = 0.9]", "2015 이후의 대응하는 연설 30건 중 2건이 언급함, P(없음) = 0.9 [단계별 0.9–0.9: 조건 없음: 30건 중 2건, P(없음) = 0.9]")]
    [TestCase("Nobody knows this sentence.", "Nobody knows this sentence.")]
    public void Sentences_of_the_scan_are_translated_where_known(string said, string means) => Assert.That(_korean.Translate(said), Is.EqualTo(means));

    [Test]
    public void Every_rule_has_the_name_that_the_scan_uses() => Assert.That(
        RuleCatalogue.All.Select(rule => _english["rule." + rule.Id]), Is.EqualTo(RuleCatalogue.All.Select(rule => rule.Name.Replace('-', ' '))));

    [Test]
    public void Every_reason_of_a_shipped_topic_is_translated() => Assert.That(
        CatalogueLoader.Load(ModelDirectory.Open()).Topics.Select(topic => topic.Why).Where(why => !HangulPattern().IsMatch(_korean.Translate(why))), Is.Empty);

    [Test]
    public void English_stays_as_it_is_said() => Assert.That(_english.Translate("Deciding topic: dprk."), Is.EqualTo("Deciding topic: dprk."));

    [Test]
    public void Unknown_language_is_a_mistake_that_names_the_known_ones() =>
        Assert.That(() => ReportTexts.For("xx"), Throws.InstanceOf<UserErrorException>().With.Message.Contains("en or ko"));

    private static HashSet<string> PlacesOf(string text) => [.. PlacePattern().Matches(text).Select(place => place.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex PlacePattern();

    [GeneratedRegex(@"\p{IsHangulSyllables}")]
    private static partial Regex HangulPattern();

    [GeneratedRegex(@"[A-Za-z]{3,}")]
    private static partial Regex LatinWordPattern();
}
