using NUnit.Framework;
using RhetoricScan.Tests.Support;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Text;

/// <summary>The automaton against a table of cases and against a naive matcher.</summary>
internal sealed class PhraseAutomatonTests
{
    private static readonly TestCaseData[] Cases =
    [
        new TestCaseData("New York", "the New York Times", "1-3").SetName("Phrase of two words"),
        new TestCaseData("u.s.", "the US and the U.S. agree", "1-2;4-5").SetName("Dotted abbreviation equals its letters"),
        new TestCaseData("d.p.r.k.", "DPRK", "0-1").SetName("Long abbreviation"),
        new TestCaseData("non-proliferation", "non proliferation, Non-Proliferation", "0-2;3-5").SetName("Hyphen equals space"),
        new TestCaseData("Iran*", "Iranian Iran Iraq", "0-1;1-2").SetName("Star takes any ending"),
        new TestCaseData("unilateral* sanction*", "unilaterally sanctioned", "0-2").SetName("Star inside a phrase"),
        new TestCaseData("Kiev regime", "the “Kiev” regime", "1-3").SetName("Quotation marks vanish"),
        new TestCaseData("Russia China", "Russia, China", "").SetName("Comma stops a phrase"),
        new TestCaseData("resolution 1718 (2006)", "resolution 1718 (2006)", "0-5").SetName("Marks within a phrase are looked for"),
        new TestCaseData("Пёс", "пес ПЁС", "0-1;1-2").SetName("ё equals е"),
        new TestCaseData("北京", "北京", "0-1").SetName("Any script"),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Automaton_finds_phrase(string phrase, string text, string expected) => Assert.That(Find(text, phrase), Is.EqualTo(expected));

    [Test]
    public void Case_matters_where_asked()
    {
        var builder = new PhraseAutomatonBuilder();
        builder.Add("US", caseSensitive: true);
        Assert.That(Spans(builder.Build(), "they told us that the US left"), Is.EqualTo("5-6"));
    }

    [Test]
    public void Particles_are_taken_off_one_by_one()
    {
        var builder = new PhraseAutomatonBuilder(new ParticleStripper(["에서", "도", "이", "의"]));
        builder.Add("북한", caseSensitive: false);
        builder.Add("북한 핵", caseSensitive: false);
        Assert.That(Spans(builder.Build(), "북한에서도 북한산 북한의 핵이"), Is.EqualTo("0-1;2-3;2-4"));
    }

    [Test]
    public void Longest_of_the_leftmost_wins_and_equal_spans_all_stay()
    {
        PhraseMatch[] matches = [new(0, 1, 2), new(1, 1, 3), new(2, 1, 3), new(3, 2, 5), new(4, 3, 4)];
        Assert.That(PhraseMatch.LeftmostLongest(matches), Is.EqualTo(new[] { matches[1], matches[2], matches[4] }));
    }

    [Test]
    public void A_phrase_without_words_is_refused([Values("", "—", "*", "a*b")] string phrase) =>
        Assert.That(() => new PhraseAutomatonBuilder().Add(phrase, caseSensitive: false), Throws.ArgumentException);

    [Test]
    public void Automaton_agrees_with_a_naive_matcher()
    {
        var random = new Random(20260316);
        string Word() => "abc"[random.Next(3)] + new string("ab"[random.Next(2)], random.Next(3));
        for (var round = 0; round < 200; round++)
        {
            var phrases = Enumerable.Range(0, 8).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Word() + (random.Next(3) == 0 ? "*" : "")))).ToArray();
            var text = string.Join(' ', Enumerable.Range(0, 30).Select(_ => Word()));
            Assert.That(Find(text, phrases), Is.EqualTo(Naive(text.Split(' '), phrases)), string.Join('|', phrases) + " in " + text);
        }
    }

    private static string Naive(string[] words, string[] phrases)
    {
        var hits = new SortedSet<(int Start, int End, int Phrase)>();
        for (var p = 0; p < phrases.Length; p++)
        {
            var parts = phrases[p].Split(' ');
            for (var start = 0; start + parts.Length <= words.Length; start++)
                if (parts.Select((part, i) => Fits(part, words[start + i])).All(fits => fits)) hits.Add((start, start + parts.Length, p));
        }
        return string.Join(';', hits.Select(hit => $"{hit.Start}-{hit.End}"));
    }

    private static bool Fits(string part, string word) => part.EndsWith('*') ? word.StartsWith(part[..^1], StringComparison.Ordinal) : part == word;

    private static string Find(string text, params string[] phrases)
    {
        var builder = new PhraseAutomatonBuilder();
        foreach (var phrase in phrases) builder.Add(phrase, caseSensitive: false);
        return Spans(builder.Build(), text);
    }

    private static string Spans(PhraseAutomaton automaton, string text)
    {
        var atoms = new WordAtoms();
        atoms.Read(Some.Words(text).Sentences[0]);
        var found = new List<PhraseMatch>();
        automaton.Find(atoms, found);
        return string.Join(';', found.OrderBy(match => (match.Start, match.End, match.Phrase)).Select(match => $"{match.Start}-{match.End}"));
    }
}
